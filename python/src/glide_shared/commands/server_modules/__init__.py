"""Options of the commands that a server has from modules, and their functions for batches."""
