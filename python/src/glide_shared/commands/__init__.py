"""The commands: what to send, shared by the clients and the batches."""
