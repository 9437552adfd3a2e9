carry-lead = Take your list, plans and settings to another browser of yours. By hand: nothing is sent anywhere.
carry-out = From this browser
carry-outText = People, plans, reminders and settings go along. Attempts, figures and notes stay here, and so do your PIN and passphrase.
carry-pin = Your PIN, once more
carry-pinHint = A code shows to whoever looks at the screen.
carry-make = Make a code
carry-words = Type these words in the other browser
carry-wordsHint = Without them the code is of no use to anybody. They are new each time, and kept nowhere.
carry-code = Code { $number } of { $count }
carry-scan = Scan it with the phone’s camera or a scanner app, and copy the text it reads. In Breathing Room there, open “Another browser” in Settings, and paste it.
carry-scanAll = Scan one after the other, and paste them all in the same field.
carry-next = Next code
carry-before = Code before
carry-tooMuch = There is more here than codes can hold. Save it as a file, and open the file in the other browser.
carry-file = Save as a file
carry-fileSaved = Saved. It opens with the same words.
carry-hide = Hide it
carry-lost = That did not work just now. Nothing has changed; please try again.
carry-in = To this browser
carry-codes = What the scanner read
carry-wordsThere = The words shown there
carry-look = See what it holds
carry-missing = Code { $number } of { $count } is still missing. Scan it, and paste it below the others.
carry-trouble = { $why ->
    [none] There is no code of Breathing Room in this. Paste all of the text that the scanner read.
    [mixed] These codes do not belong together. Scan all of them anew.
   *[wrong] It does not open. Check the words, and that every code was pasted whole.
 }
