many-lead = Already have a list? Paste it, or open it as a file. Nobody is added until you have chosen.
many-links = Links to profiles, one on each line
many-file = Or open a file
many-fileHint = Options exported from LeechBlock NG, or any text with links in it. The file is read here and not kept.
many-read = Read the list
many-trouble = { $why ->
    [empty] There is nothing in it. Paste the links of their profiles, one on each line.
    [too-long] That is more than any list of people. Copy only the part with the links, and paste that.
    [not-text] That is not a text file. Open a file with links in it, or paste them.
    [quotes] These are the quotes of News Feed Eradicator. Its file names no profiles, so there is nobody to add.
    [log] That is a log from Breathing Room. It holds no links, so there is nobody to add. It can be brought back under “Copies” in Settings.
   *[copy] That is a copy from Breathing Room, not a list. It can be brought back as a whole, under “Copies” in Settings.
 }
many-none = No profile was found that could be added.
many-found = { $count ->
    [one] One profile found
   *[other] { $count } profiles found
 }
many-foundHint = Untick anyone you don’t want here. Two with the same nickname become one person.
many-nickname = Nickname for { $profile } on { $network }
many-add = { $count ->
    [0] Nobody chosen
    [one] Add one profile
   *[other] Add { $count } profiles
 }
many-added = { $count ->
    [one] One person has been added.
   *[other] { $count } people have been added.
 }
many-toPeople = See them in People
many-leftOut = { $count ->
    [one] One entry was left out
   *[other] { $count } entries were left out
 }
many-known = { $count ->
    [one] One is added already
   *[other] { $count } are added already
 }
many-line = Line { $line }
many-because = { $reason ->
    [already-listed] Added already, under { $nickname }.
    [pattern] A pattern. It may fit anybody.
    [left-open] An exception: this one stays open there.
    [not-a-link] A word or a whole kind of page, not a link.
    [no-network] No link to a profile. A handle alone does not say which network it is on.
    [unknown-site] Not a network Breathing Room knows. Add it by itself, as “Another site”.
    [look-alike] Only looks like a network’s address. It may be a trap.
    [no-person] A page that names nobody.
    [reserved] A page of the network, not a person.
    [bad-characters] No handle is written like this. It may be misspelt.
    [too-long] Longer than any profile link.
    [too-many] More than fit at once. Add these first, then read the list again.
    [empty] Nothing is in it.
    [unclear-query] What follows its “?” may not say whose page it is.
   *[no-address] Not a link to a profile.
 }
many-more = { $count ->
    [one] And one more like these.
   *[other] And { $count } more like these.
 }
