carry-lead = Take your list, plans and settings to another browser of yours, by hand. Nothing is sent anywhere.
carry-out = From this browser
carry-outText = People, plans, reminders and settings go along. Attempts, figures and notes stay here, and so do your PIN and passphrase.
carry-pin = Your PIN, once more
carry-pinHint = Anyone who sees the screen can scan the code.
carry-make = Make a code
carry-words = Type these words in the other browser
carry-wordsHint = Without these words nobody can use the code. They are new each time, and not kept.
carry-code = Code { $number } of { $count }
carry-scan = Scan it with your phone’s camera or a scanner app, and copy the text. In the other browser open “Move to another browser” in Settings, and paste it there.
carry-scanAll = Scan one after the other, and paste them all into the same field.
carry-next = Next code
carry-before = Previous code
carry-tooMuch = There is more here than codes can hold. Save it as a file, and open the file in the other browser.
carry-file = Save as a file
carry-fileSaved = Saved. It opens with the same words.
carry-hide = Hide the code
carry-lost = That did not work just now. Nothing has changed; please try again.
carry-in = To this browser
carry-codes = Text from the codes
carry-wordsThere = The words shown with them
carry-look = Show what’s in it
carry-missing = Code { $number } of { $count } is still missing. Scan it, and paste it below the others.
carry-trouble = { $why ->
    [none] That is no Breathing Room code. Paste all of the text that your scanner read.
    [mixed] These codes do not belong together. Scan all of them again.
   *[wrong] That did not open. Check the words, and that each code was pasted whole.
 }
