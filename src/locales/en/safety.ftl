need-title = I need this page for something practical
need-hint = It opens now, for ten minutes. It isn’t counted as a look.
need-counted = Things you had to take care of. None of them is an attempt, and calm days stay calm.

safety-question = Do you sometimes look at { $nickname } to stay safe from them?
safety-why = Then their pages can open at once, with help close by. You can change your answer later.
safety-yes = Yes
safety-no = No
safety-set = Their pages open at once now, and are only counted. Nothing about { $nickname } makes you wait.
safety-waits = This holds once the wait you chose is over. Until then, “Need something?” on each pause opens the page at once.
# Ideas: Technology Safety Planning by Arizona’s crime victim services, after the NNEDV (azcrimevictimhelp.org), and
# Technology Safety by Harbor (harbornw.org); pages as stored publicly, compared in November 2026.
safety-advice = Could { $nickname } get into this computer or your phone? Ask for help on a device they haven’t had in their hands: a library’s, or one that someone you trust lends you. Keep using yours for everyday things, as a sudden change may be noticed.
safety-help = People who can help
safety-undo = Undo
safety-switch = I look to stay safe
safety-switchLabel = I look to stay safe from { $nickname }
safety-switchHint = Pages open and are only counted, and no change about them has to wait.
