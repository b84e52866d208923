#include "plan_pdf.h"

#include <algorithm>
#include <cmath>

namespace plumb::test {

namespace {

QByteArray number(double value)
{
    return QByteArray::number(std::round(value * 100) / 100, 'g', 9);
}

QByteArray join(std::initializer_list<double> values, const char *then)
{
    QByteArray line;
    for (const double value : values)
        line += number(value) + ' ';
    return line + then + '\n';
}

// What stands between "stream" and "endstream" lies deflated, as in files of every CAD.
QByteArray stream(const QByteArray &content)
{
    const QByteArray packed = qCompress(content, 6).mid(4); // without Qt's own length
    return "<</Length " + QByteArray::number(packed.size()) + "/Filter/FlateDecode>>\nstream\n" + packed + "\nendstream";
}

class Objects {
public:
    int add(const QByteArray &body)
    {
        m_places.append(m_bytes.size());
        m_bytes += QByteArray::number(m_places.size()) + " 0 obj\n" + body + "\nendobj\n";
        return int(m_places.size());
    }
    int next() const { return int(m_places.size()) + 1; }
    QByteArray finish(int root)
    {
        const qsizetype table = m_bytes.size();
        m_bytes += "xref\n0 " + QByteArray::number(m_places.size() + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype place : m_places)
            m_bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        return m_bytes + "trailer\n<</Size " + QByteArray::number(m_places.size() + 1) + "/Root " + QByteArray::number(root)
            + " 0 R>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    QByteArray m_bytes = "%PDF-1.5\n%\xe4\xbd\xa0\n";
    QList<qsizetype> m_places;
};

// The same dice every time.
class Dice {
public:
    double to(double most)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return most * double(m_state >> 8) / double(1u << 24);
    }

private:
    quint32 m_state = 20261123;
};

QByteArray words(const char *text, double x, double y, double size)
{
    return "BT /F1 " + number(size) + " Tf " + join({x, y}, "Td") + "(" + text + ") Tj ET\n";
}

// A room of about 40 paths each turn of the loop: its walls, tiles, a door, furniture, a dimension.
QByteArray room(double x, double y, double side, int number, Dice &dice)
{
    QByteArray drawn = "2.2 w 0 0 0 RG\n" + join({x, y, side, side}, "re S");
    drawn += "0.15 w 0.6 0.7 0.7 RG\n";
    for (int i = 1; i < 14; ++i) {
        const double at = side * i / 14;
        drawn += join({x + at, y}, "m") + join({x + at, y + side}, "l S");
        drawn += join({x, y + at}, "m") + join({x + side, y + at}, "l S");
    }
    const double leaf = side * 0.3;
    drawn += "0.6 w 0.75 0.28 0.04 RG\n" + join({x, y + leaf}, "m") + join({x + leaf * 0.55, y + leaf, x + leaf, y + leaf * 0.55, x + leaf, y}, "c S");
    drawn += "0.86 0.9 0.9 rg 0.3 w 0.1 0.1 0.1 RG\n";
    for (int i = 0; i < 8; ++i)
        drawn += join({x + dice.to(side * 0.8), y + dice.to(side * 0.8), side * 0.05 + dice.to(side * 0.12), side * 0.05 + dice.to(side * 0.12)}, "re B");
    drawn += "0.25 w 0.15 0.39 0.66 RG\n" + join({x, y - side * 0.06}, "m") + join({x + side, y - side * 0.06}, "l S");
    return drawn + "0 g\n" + words(("R" + QByteArray::number(number)).constData(), x + side * 0.4, y + side * 0.45, side * 0.12);
}
constexpr int pathsOfRoom = 37;

QByteArray frame(QSizeF size)
{
    return "3 w 0 0 0 RG\n" + join({20, 20, size.width() - 40, size.height() - 40}, "re S")
        + join({size.width() - 420, 20, 400, 180}, "re S") + "0 g\n" + words("PLUMBLINE", size.width() - 400, 150, 32);
}

} // namespace

QByteArray pdfFile(const QList<PdfPage> &pages)
{
    Objects objects;
    const auto scans = std::count_if(pages.begin(), pages.end(), [](const PdfPage &page) { return !page.jpeg.isEmpty(); });
    const int tree = objects.next() + int(pages.size()) * 3 + int(scans);
    QByteArray kids;
    for (const PdfPage &page : pages) {
        QByteArray scan, shown;
        if (!page.jpeg.isEmpty()) {
            const int image = objects.add("<</Type/XObject/Subtype/Image/Width " + number(page.pixels.width()) + "/Height " + number(page.pixels.height())
                                          + "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length " + QByteArray::number(page.jpeg.size())
                                          + ">>\nstream\n" + page.jpeg + "\nendstream");
            scan = "/XObject<</S " + QByteArray::number(image) + " 0 R>>";
            shown = "q " + number(page.size.width()) + " 0 0 " + number(page.size.height()) + " 0 0 cm /S Do Q\n";
        }
        const int content = objects.add(stream(shown + page.content));
        const int font = objects.add("<</Type/Font/Subtype/TrueType/Encoding/WinAnsiEncoding/BaseFont" + page.font + ">>");
        QByteArray body = "<</Type/Page/Parent " + QByteArray::number(tree) + " 0 R/MediaBox[0 0 " + number(page.size.width()) + ' '
            + number(page.size.height()) + "]/Contents " + QByteArray::number(content) + " 0 R/Resources<</Font<</F1 " + QByteArray::number(font) + " 0 R>>" + scan + ">>";
        if (!page.cropBox.isNull())
            body += "/CropBox[" + join({page.cropBox.left(), page.cropBox.top(), page.cropBox.right(), page.cropBox.bottom()}, "]");
        if (page.rotate)
            body += "/Rotate " + QByteArray::number(page.rotate);
        kids += QByteArray::number(objects.add(body + ">>")) + " 0 R ";
    }
    objects.add("<</Type/Pages/Count " + QByteArray::number(pages.size()) + "/Kids[" + kids + "]>>");
    return objects.finish(objects.add("<</Type/Catalog/Pages " + QByteArray::number(tree) + " 0 R>>"));
}

PdfPage planPage(QSizeF size, int paths)
{
    Dice dice;
    const int rooms = paths / pathsOfRoom + 1;
    const double width = size.width() - 60;
    const double height = size.height() - 260; // above the title block
    const int columns = int(std::ceil(std::sqrt(rooms * width / height)));
    const int rows = (rooms + columns - 1) / columns;
    const double cell = std::min(width / columns, height / rows);
    PdfPage page;
    page.size = size;
    page.content = frame(size);
    for (int i = 0; i < rooms; ++i)
        page.content += room(30 + cell * (i % columns), 220 + cell * (i / columns), cell * 0.88, i + 1, dice);
    return page;
}

QByteArray a0Plan()
{
    return pdfFile({planPage(a0Points, 60'000)});
}

TwoRevisions twoRevisions()
{
    const PdfPage both = planPage(a1Points, 6'000);
    PdfPage b = both, c = both;
    const double height = a1Points.height();
    const auto downwards = [height](double x, double y, double w, double h) { return QRectF(x, height - y - h, w, h); };
    // Beside the title block nothing is drawn that both have.
    b.content += "0 g\n" + join({300, 60, 500, 14}, "re f") + words("TO BE REMOVED", 300, 110, 24);
    c.content += "0 g\n" + join({1100, 60, 14, 120}, "re f") + "6 w 0 0.4 0.8 RG\n" + join({1300, 100}, "m") + join({1600, 160}, "l S");
    return {pdfFile({b}), pdfFile({c}), {downwards(300, 60, 500, 14), downwards(300, 108, 200, 22)},
            {downwards(1100, 60, 14, 120), downwards(1298, 97, 304, 66)}};
}

} // namespace plumb::test
