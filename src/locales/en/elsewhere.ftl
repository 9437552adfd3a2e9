# What the user's other browsers tell by the browser's own sync.
elsewhere-here = In this browser
elsewhere-title = On your other browsers
elsewhere-attempts = { $attempts ->
    [0] { $seen ->
        [all] No attempts.
       *[some] No attempts, as far as it was seen.
     }
    [one] { $closed ->
        [0] One look.
       *[other] One attempt, and it stayed closed.
     }
   *[other] { $closed ->
        [0] { $attempts } looks.
       *[other] { $closed } of { $attempts } attempts stayed closed.
     }
 }
elsewhere-finished = A day is shown once it is over.
elsewhere-from = Known since { $day }.
elsewhere-to = Known up to { $day }. What came later is not known yet.
elsewhere-silent = { $browsers ->
    [one] One of them has not sent these days yet.
   *[other] { $browsers } of them have not sent these days yet.
 }
elsewhere-nothing = Nothing is known of these days yet.
elsewhere-forgot = Another browser of yours deleted all that was noted about { $nickname }. Here it is still kept.
elsewhere-forgotUnlisted = Another browser of yours deleted all that was noted about someone who is not on your list here. Here it is still kept.
elsewhere-deleteToo = Delete it here, too
elsewhere-keep = Keep it
elsewhere-sureUnlisted = Every attempt to look at them will be deleted, with its notes and figures. So will the days without contact and every worry you put off.
elsewhere-deleted = It has been deleted here, too.
elsewhere-kept = It is kept here.
elsewhere-takenOut = { $attempts ->
    [one] One attempt was taken out there. It is taken out here as well.
   *[other] { $attempts } attempts were taken out there. They are taken out here as well.
 }
