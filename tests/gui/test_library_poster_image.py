# SPDX-License-Identifier: GPL-3.0-or-later
"""Any picture becomes a bounded, upright poster in plain colours, or is refused with one sentence."""

from __future__ import annotations

import os
from pathlib import Path

import picture_samples as samples
import pytest
from picture_samples import LOWER, UPPER, encoded, image
from PySide6.QtGui import QColor, QColorSpace, QImage

from cuefolio.errors import CuefolioError
from cuefolio.gui import poster_image
from cuefolio.gui.poster_image import HEIGHT, WIDTH, prepare, thumbnail
from cuefolio.services import posters

QUIET = "."
"""The readers of pictures say much about damaged files; the person gets a sentence instead."""


def shown(data: bytes) -> QImage:
    made = QImage.fromData(data)
    assert not made.isNull()
    return made


def near(one: QColor, other: QColor, most: int = 12) -> bool:
    return all(
        abs(a - b) <= most
        for a, b in zip(
            (one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True
        )
    )


def middle(made: QImage, part: float) -> QColor:
    return made.pixelColor(made.width() // 2, int(made.height() * part))


@pytest.mark.parametrize("form", ["PNG", "JPG", "WEBP", "BMP", "TIFF"])
def test_formats_are_told_by_content(form: str, tmp_path: Path) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(encoded(image(), form))
    data, mime = prepare(path)
    made = shown(data)
    assert (made.width(), made.height(), mime) == (200, 300, "image/jpeg")
    assert near(middle(made, 0.25), UPPER) and near(middle(made, 0.75), LOWER)
    posters.check(data, mime)


def test_the_first_picture_of_an_animation_is_taken() -> None:
    made = shown(prepare(samples.gif(), "moving.gif")[0])
    assert made.width() == 1 and near(made.pixelColor(0, 0), UPPER, 40)


def test_a_large_picture_is_made_smaller_and_a_small_one_kept() -> None:
    made = shown(prepare(encoded(image(1200, 2400), "PNG"))[0])
    assert (made.width(), made.height()) == (HEIGHT // 2, HEIGHT)
    made = shown(prepare(encoded(image(4000, 40), "JPG"))[0])
    assert (made.width(), made.height()) == (WIDTH, 16)
    made = shown(prepare(encoded(image(8000, 2), "PNG"))[0])
    assert (made.width(), made.height()) == (WIDTH, 1)
    made = shown(prepare(image(3000, 20))[0])
    assert made.width() == WIDTH


def test_a_jpeg_of_900_million_pixels_is_made_smaller_while_it_is_read() -> None:
    wide = QImage(30_000, 3_000, QImage.Format.Format_Grayscale8)
    wide.fill(90)
    made = shown(prepare(encoded(wide, "JPG", 20))[0])
    assert (made.width(), made.height()) == (WIDTH, 160)


@pytest.mark.parametrize(("orientation", "size"), [(1, (200, 100)), (3, (200, 100)), (6, (100, 200))])
def test_a_turned_photograph_is_stood_upright(orientation: int, size: tuple[int, int]) -> None:
    made = shown(prepare(samples.turned_jpeg(orientation))[0])
    assert (made.width(), made.height()) == size
    corner = made.pixelColor(5, 5)
    assert near(corner, {1: UPPER, 3: LOWER, 6: LOWER}[orientation], 40)


def test_print_colours_deep_colours_and_greys_become_those_of_the_screen() -> None:
    for form in (
        QImage.Format.Format_CMYK8888,
        QImage.Format.Format_RGBX64,
        QImage.Format.Format_Grayscale16,
        QImage.Format.Format_Indexed8,
        QImage.Format.Format_Mono,
    ):
        source = image().convertToFormat(form)
        file = encoded(source, "JPG" if form == QImage.Format.Format_CMYK8888 else "PNG")
        data, mime = prepare(file)
        made = shown(data)
        assert mime == "image/jpeg" and (made.width(), made.height()) == (200, 300)
        assert made.format() in (QImage.Format.Format_RGB32, QImage.Format.Format_Grayscale8)
    source = image()
    source.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    made = shown(prepare(encoded(source, "PNG"))[0])
    expected = source.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    assert near(middle(made, 0.75), middle(expected, 0.75))


def test_what_shines_through_stays_and_an_opaque_alpha_goes() -> None:
    clear = image(form=QImage.Format.Format_ARGB32)
    clear.setPixelColor(3, 3, QColor(0, 0, 0, 0))
    data, mime = prepare(encoded(clear, "PNG"))
    assert mime == "image/png" and shown(data).pixelColor(3, 3).alpha() == 0
    data, mime = prepare(encoded(image(form=QImage.Format.Format_ARGB32), "PNG"))
    assert mime == "image/jpeg"


def test_what_was_written_beside_the_picture_is_left_out() -> None:
    source = image()
    source.setText("Location", "51.5007 N 0.1246 W")
    assert b"51.5007" in encoded(source, "PNG")
    for made in (prepare(encoded(source, "PNG")), prepare(source)):
        assert b"51.5007" not in made[0] and b"Exif" not in made[0]


def test_the_same_picture_gives_the_same_bytes() -> None:
    file = encoded(image(900, 1400), "PNG")
    assert prepare(file) == prepare(file)


@pytest.mark.qt_log_ignore(QUIET)
@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"this is no picture", "poster.unknown_format"),
        (b"\0" * 100, "poster.unknown_format"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "poster.drawing"),
        (b"\n <?xml version='1.0'?><svg/>", "poster.drawing"),
        (b"%PDF-1.7", "poster.drawing"),
        (b"\xff\xd8\xff", "poster.damaged"),
        (b"\x89PNG\r\n\x1a\n", "poster.damaged"),
        (b"GIF89a;", "poster.damaged"),
        (b"BM\x46\0\0\0", "poster.damaged"),
        (b"II*\0\x08\0\0\0", "poster.damaged"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "poster.damaged"),
        (samples.bomb(), "poster.too_large"),
    ],
    ids=["text", "zeros", "svg", "xml", "pdf", "jpeg", "png", "gif", "bmp", "tiff", "webp", "bomb"],
)
def test_what_cannot_be_a_poster_is_refused_in_one_sentence(data: bytes, code: str, tmp_path: Path) -> None:
    path = tmp_path / "poster.jpg"
    path.write_bytes(data)
    with pytest.raises(CuefolioError) as caught:
        prepare(path)
    assert caught.value.code == code
    said = str(caught.value)
    assert said.startswith("poster.jpg ") and "{" not in said and "\n" not in said


@pytest.mark.qt_log_ignore(QUIET)
@pytest.mark.parametrize("form", ["PNG", "JPG", "WEBP", "BMP", "TIFF"])
def test_a_file_that_was_cut_short_is_refused_everywhere(form: str) -> None:
    data = encoded(image(), form)
    for end in (len(data) // 10, len(data) // 2, len(data) - 3):
        if form == "TIFF" and end == len(data) - 3:
            continue  # its directory comes last, and the last bytes of that are padding
        with pytest.raises(CuefolioError) as caught:
            prepare(data[:end], "cut")
        assert caught.value.code == "poster.damaged", (form, end)


def test_no_file_no_folder_no_pipe_and_nothing_endless(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "empty.png").touch()
    large = samples.png_file(tmp_path / "large.png")
    monkeypatch.setattr(poster_image, "MOST_FILE_BYTES", 100)
    for path, code in (
        (tmp_path / "none.png", "poster.not_found"),
        (tmp_path, "poster.not_a_file"),
        (tmp_path / "pipe.png", "poster.not_a_file"),
        (tmp_path / "empty.png", "poster.empty"),
        (large, "poster.too_large"),
        (Path("/dev/zero"), "poster.not_a_file"),
    ):
        with pytest.raises(CuefolioError) as caught:
            prepare(path)
        assert caught.value.code == code and path.name in str(caught.value)


@pytest.mark.qt_log_ignore(QUIET)
def test_a_thumbnail_fills_its_place_and_refuses_what_was_never_prepared() -> None:
    data, _mime = prepare(encoded(image(400, 300), "PNG"))
    small = thumbnail(data, 26, 36)
    assert small is not None and (small.width(), small.height()) == (26, 36)
    assert near(small.pixelColor(13, 4), UPPER) and near(small.pixelColor(13, 32), LOWER)
    tiny, _mime = prepare(encoded(image(2, 2), "PNG"))
    assert thumbnail(tiny, 52, 72) is not None
    assert thumbnail(b"<svg/>", 26, 36) is None
    assert thumbnail(samples.bomb(), 26, 36) is None
    assert thumbnail(data[: len(data) // 8], 26, 36) is None
