popup-calmDays = { $unseen ->
    [0] { $days ->
        [one] calm day in all
       *[other] calm days in all
     }
   *[other] { $days ->
        [one] calm day in all, { $unseen } not seen this week
       *[other] calm days in all, { $unseen } not seen this week
     }
 }
popup-stayedClosed = stayed closed this week
popup-ofAll = { $some } of { $all }
popup-todayNone = Nothing today so far.
popup-today = Today { $closed } stayed closed, { $wentOn } went on.
popup-weekNone = looks this week
popup-covered = { $networks } covered
popup-notCovered = { $network } is not covered.
popup-partlyCovered = { $count ->
    [one] { $network } is partly covered: { $hosts } is missing.
   *[other] { $network } is partly covered: { $hosts } are missing.
 }
popup-addThis = Add this profile
popup-thisProfile = This tab shows { $profile } on { $network }.
popup-nobody = Nobody is listed yet.
popup-nobodyText = List someone you would rather not look at, and this window keeps watch.
popup-first = List the first person
