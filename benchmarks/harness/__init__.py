"""What all languages share: the workload, the server, the rounds and the report."""
