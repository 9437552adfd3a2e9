phone-title = On your phone, too
phone-lead = Breathing Room cannot reach apps. These steps do some of its work there, and none of them opens a profile.
phone-nobody = Once you have added someone, the apps they are on come first.
phone-done = { $done } of { $all } done
phone-allDone = That is all for these apps. Your phone is quieter now.
phone-without = There are no steps for { $networks } yet. What the phone itself offers works for every app.
phone-apps = Apps
phone-yours = Your other apps
phone-others = Other apps
phone-more = { $count ->
    [one] { $count } more step
   *[other] { $count } more steps
 }
phone-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
 }
phone-count = { $count ->
    [one] { $count } app
   *[other] { $count } apps
 }
phone-anyApp = For every app
phone-itself = The rest of your phone
phone-itselfHint = A limit here works for every app. Menus change, so look for words close to these.
phone-iphone = iPhone and iPad
phone-android = Android
phone-browser = The browser on your phone
phone-firefox = Firefox for Android can run extensions. Breathing Room is made for computers, and has not been tried there yet.
phone-ios = Breathing Room does not run on an iPhone or iPad.
phone-compared = Compared in { $month } with public guides, some of them older.
phone-oldGuide = This is from a guide of { $year }. It may look different now.
phone-blocking = They may notice being blocked. If you share children or keep proof of something, muting may be the better step.

phone-offerFirst = People get looked up in apps, too. A few small steps make your phone quieter.
phone-offerAgain = Some steps on your phone are still open. They take a minute each.
phone-offerSee = See the steps
phone-offerNot = Leave it for now

phoneDoes-mute = Mute them
phoneDoes-stories = Mute their stories
phoneDoes-fewer = See fewer of their videos
phoneDoes-words = Mute their name
phoneDoes-unfollow = Stop following them
phoneDoes-unfriend = Remove them as a friend
phoneDoes-disconnect = Take them off your contacts
phoneDoes-remove = Take them off your followers
phoneDoes-restrict = Restrict them
phoneDoes-block = Block them
phoneDoes-hide = Hide your stories from them
phoneDoes-apart = See less of each other
phoneDoes-archive = Archive the chat
phoneDoes-memories = Keep them out of memories
phoneDoes-searches = Clear your searches
phoneDoes-quiet = Set quiet hours
phoneDoes-rest = Be reminded to take a break
phoneDoes-limit = Set a daily limit
phoneDoes-night = Close apps for the night
phoneDoes-focus = Pause apps for a while

phoneHow-instagram-mute = In your own Following list, search for their name. Tap the dots beside it, then Mute.
phoneHow-instagram-stories = In your own Following list, where you mute them, choose their stories as well.
phoneHow-instagram-unfollow = In your own Following list, tap Following beside their name.
phoneHow-instagram-hide = In your settings, look for Hide story from. Then there is no view of theirs to wait for.
phoneHow-instagram-restrict = In your privacy settings, look for Restricted accounts. Search for them there.
phoneHow-instagram-block = In your privacy settings, look for Blocked accounts. Search for them there.
phoneHow-instagram-quiet = In your settings, look for Sleep mode. It holds alerts back for the hours you choose.
phoneHow-instagram-limit = Where the app shows your time, look for the daily limit. It reminds you, and no more.
phoneHow-facebook-mute = When a post of theirs comes up by itself, tap the dots. Snooze hides them for 30 days.
phoneHow-facebook-stories = When a story of theirs comes up by itself, press and hold it. Then look for Mute.
phoneHow-facebook-unfollow = In your settings, look for News Feed, then Unfollow people. You stay friends.
phoneHow-facebook-apart = When you change your relationship status there, look for Take a break.
phoneHow-facebook-memories = Open Memories, then its settings. Look for Hide people and type their name.
phoneHow-facebook-searches = In your own activity log, look for Search history. You can clear it there.
phoneHow-facebook-block = In your settings, look for Blocking. It keeps a list of people to block.
phoneHow-facebook-quiet = In your settings, look for Your time on Facebook, then Quiet mode.
phoneHow-threads-mute = When a post of theirs comes up by itself, tap the dots, then Mute posts. They are not told.
phoneHow-threads-block = Threads shares its list of blocked people with Instagram. Block them there, in its settings.
phoneHow-tiktok-fewer = When a video of theirs comes up by itself, hold your finger on it. Then tap Not interested.
phoneHow-tiktok-unfollow = On your own profile, open Following and tap the button beside their name.
phoneHow-tiktok-remove = On your own Followers page, tap the dots beside their name.
phoneHow-tiktok-block = If they write under a video of yours, press and hold the comment. Look for Block accounts.
phoneHow-tiktok-limit = In your settings, look for Screen time. You can set breaks and a bedtime there, too.
phoneHow-snapchat-stories = In the chat list, press and hold their name. Look for Story settings, then Mute story.
phoneHow-snapchat-unfriend = In the chat list, press and hold their name. Look for Manage friendship, then Remove.
phoneHow-snapchat-block = In the chat list, press and hold their name. Look for Manage friendship, then Block.
phoneHow-whatsapp-stories = When a status of theirs comes up by itself, press and hold it. Then look for Mute.
phoneHow-whatsapp-archive = It leaves your chat list. As a rule it stays away when they write, too.
phoneHow-whatsapp-block = In your privacy settings, look for Blocked contacts, and add them there.
phoneHow-x-mute = When a post of theirs comes up by itself, tap the dots beside it, then Mute. They are not told.
phoneHow-x-words = In your settings, look for Muted words and add their name. It stays out of your feed.
phoneHow-x-unfollow = On your own profile, open Following. Tap the button beside their name.
phoneHow-x-remove = In a browser, open Followers on your own profile. The dots beside their name remove them.
phoneHow-x-block = When a post of theirs comes up by itself, tap the dots beside it, then Block.
phoneHow-telegram-stories = In your contacts, move them to the Hidden list.
phoneHow-telegram-archive = It leaves your main list. Mute it as well, or a new message may bring it back.
phoneHow-telegram-block = In your settings, look for Privacy and Security, then Blocked users. Add them there.
phoneHow-linkedin-unfollow = In My Network, look for the people you follow. Tap Following beside their name.
phoneHow-linkedin-disconnect = In My Network, open your connections. The dots beside their name remove them. They are not told.
phoneHow-youtube-rest = In your settings, look for the reminder to take a break, and choose how often.
phoneHow-strava-unfollow = On your own profile, open Following and tap the button beside their name.
phoneHow-iphone-limit = In Settings, look for Screen Time, then App Limits. You can add websites as well.
phoneHow-iphone-night = In Screen Time, look for Downtime. Calls and the apps you allow stay open.
phoneHow-iphone-memories = In Photos, find them under People. Choose to feature them less, or not at all.
phoneHow-android-limit = In Settings, look for Digital Wellbeing. Pick the app and set a timer.
phoneHow-android-focus = In Digital Wellbeing, look for Focus mode. You choose which apps rest, and when.
phoneHow-android-memories = In Google Photos, look in the settings for Memories, then Hide people.
