"""Options of the commands of searches."""
