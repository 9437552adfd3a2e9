### What the browser shows itself, and the guard in other people’s pages. No arguments here.

name = Breathing Room
# What stands in the name's place where nothing is to be told, as in the tab of a page of theirs that is covered.
note = Notes
description = A quiet pause before an ex’s profile. Nothing leaves your computer unless you switch on sync.
urgeCommand = I feel the urge
showOnce = Show once
hiddenForCalm = hidden for your peace of mind
