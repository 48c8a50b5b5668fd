"""Words for places in a row: "first", "2nd", "three"."""

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
SHORT_ORDINALS = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th")
COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
PLACES = {
    said: place
    for listed in (ORDINALS, SHORT_ORDINALS, COUNTED, tuple(map(str, range(1, 11))))
    for place, said in enumerate(listed)
}
"""Which place, from 0, each of them tells."""
