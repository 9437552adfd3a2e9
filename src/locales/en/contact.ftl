contact-title = Days without contact
contact-lead = Counted only for the people you choose. Where you have to stay in touch, for children or belongings, leave it off.
contact-nobody = Nobody added yet. Once someone is, you can start counting here.
contact-last = Last contact
contact-start = Start counting
contact-startLabel = Start counting days without contact with { $nickname }
contact-end = Stop counting
contact-endLabel = Stop counting days without contact with { $nickname }
contact-ended = No longer counted. The days you had stay yours.
contact-back = Counted again.
contact-total = { $days ->
    [one] day without contact so far
   *[other] days without contact so far
 }
contact-current = in a row now
contact-longest = longest in a row
contact-today = We were in contact today
contact-with = With { $nickname }
contact-noted = Noted for today. None of the days you had is lost.
contact-writing = When you feel ready to write, be plain and honest. Take two minutes for yourself first.
