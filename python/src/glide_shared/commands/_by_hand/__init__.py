"""What the overlays name: functions that give a command's words, and functions that read a reply, by group.

One function serves the asyncio client, the sync client and the batches. A builder gives the number of the command and
then its words; a reader makes the method's result out of the reply.
"""
