"""Questions to the record, one small file for each thing asked about; every one is about one council."""
