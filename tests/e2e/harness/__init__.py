"""Drives Sealdesk's real programs from outside, as people do.

A Desk is a place of its own: HOME, temporary directory, screen (Xvfb), session bus, keyring and accessibility
bus. On it run a Relay, one or more Consoles and a Shop (Chromium). Input is keys and mouse; what is
checked is the screen (through accessibility), the page's DOM, and the store on disk. Nothing here may
call into the programs in any other way, or write into their store.

Any number of desks can exist at once, also in one process: nothing here is global.
"""
