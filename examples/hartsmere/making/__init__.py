"""What makes three years of figures for Hartsmere: recipes in data/, and the small programs that follow them."""
