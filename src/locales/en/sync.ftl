sync-title = Sync between browsers
sync-off = Sync is off
sync-on = Sync is on
sync-lead = With the browser’s own sync, your list, plans, reminders and settings are the same in every browser of this kind where you are signed in. Each also tells the others how many attempts its last hundred days had. So no week is called calm that was not.
sync-leaves = Then something leaves this computer: text locked by your passphrase, which the maker of this browser stores. They cannot read it, but they see that it is there, how long it is and when it changes.
sync-stays = Each attempt stays in its browser, with who and when, and so does your PIN. What makes looking easier waits here as usual, also when it comes from another browser.
sync-android = Firefox for Android does not sync it.
sync-byHand = Carry it over by hand
sync-offer = Switch sync on
sync-new = New passphrase
sync-newHint = Ten characters or more. Four or five unrelated words work well. You enter it once in each browser. Nobody can recover it.
sync-theirs = Passphrase from your other browser
sync-theirsHint = Another browser of yours has switched sync on. Enter the passphrase you chose there.
sync-wrong = That is not the passphrase of your other browser. Nothing was changed; check it, and try again.
sync-notReached = The browser’s sync could not be reached. Nothing was changed; try again in a few minutes.
sync-own = This is browser { $name }.
sync-alone = No other browser has been heard from. Switch sync on there too, with the same passphrase. Whether the browser itself is signed in cannot be told from here.
sync-others = Heard from
sync-other = Browser { $name }, on { $day }
sync-otherLater = Browser { $name }, which has a newer version
sync-forget = Forget this browser
sync-forgetHint = Not heard from for three months. Its locked text can be removed from sync. What came from it stays here.
# $why is `version`, `passphrase`, `full`, `part` or `later`.
sync-trouble = { $why ->
    [version] Another browser has a newer Breathing Room. Update here to take over what it sends.
    [passphrase] Another browser uses another passphrase. Switch sync off here, then on again with that one.
    [full] There is no room left in the browser’s sync. What was sent before stays, and newer things do not go along.
    [part] Not everything finds room in the browser’s sync. The people you added go first, then settings, then plans and reminders.
   *[later] The browser did not take it just now. It is tried again in a few minutes.
 }
sync-switchOff = Switch sync off
sync-removes = Remove what this browser sent
sync-removesHint = From the browser’s sync. Everything stays here, and in your other browsers.
sync-keepOn = Keep it on
