"""Screen: the pixels of an Xvfb screen, read from the file that it keeps them in, so that looking leaves no copy in the X
server; and the rows of ink in a part of it, as needles for the search of memory."""
import struct
from collections import Counter

MOST_ROWS = 8
# Of 255: rounding differs between painters.
NOTHING, ALL = 8, 247


class Screen:
    def __init__(self, file):
        self._file = file

    def crop(self, x, y, width, height):
        """Rows of 32-bit pixels, as the screen keeps them."""
        data = self._file.read_bytes()
        header = struct.unpack(">25I", data[:100])
        size, wide, high, depth, line, colours = header[0], header[4], header[5], header[11], header[12], header[19]
        assert depth == 32 and 0 <= x and x + width <= wide and 0 <= y and y + height <= high, (depth, wide, high, x, y, width, height)
        start = size + colours * 12
        return [data[start + row * line + 4 * x:start + row * line + 4 * (x + width)] for row in range(y, y + height)]


def _pixels(row):
    return [row[at:at + 3] for at in range(0, len(row), 4)]


def ink_rows(rows, share=1.0):
    """The rows with the most to tell, cut to the leftmost `share` of the ink; what is left of it is text of one colour on
    another."""
    pixels = [_pixels(row) for row in rows]
    background = Counter(pixel for row in pixels for pixel in row).most_common(1)[0][0]
    columns = [column for column in range(len(pixels[0])) if any(row[column] != background for row in pixels)]
    if not columns:
        return [], background
    left, right = columns[0], columns[-1] + 1
    right = left + int((right - left) * share)
    cut = [row[4 * left:4 * right] for row in rows]
    turns = lambda row: sum(1 for one, two in zip(_pixels(row), _pixels(row)[1:]) if one != two)
    best = sorted(range(len(cut)), key=lambda index: turns(cut[index]), reverse=True)[:MOST_ROWS]
    return [cut[index] for index in sorted(best) if turns(cut[index]) >= 12], background


def pixel_needles(name, rows, share=1.0):
    cut, background = ink_rows(rows, share)
    lines = []
    colours = {pixel for row in cut for pixel in _pixels(row)}
    distance = lambda pixel: sum(abs(one - two) for one, two in zip(pixel, background))
    ink = max(colours, key=distance, default=background)
    for number, row in enumerate(cut):
        lines.append(f"pixels\t{name} pixels row {number}\t{row.hex()}")
        covered = [round(255 * distance(pixel) / distance(ink)) for pixel in _pixels(row)]
        classes = "".join("0" if value <= NOTHING else "2" if value >= ALL else "1" for value in covered)
        if len(classes.strip("0")) >= 24:
            lines.append(f"coverage\t{name} mask row {number}\t{classes.strip('0')}")
    return lines
