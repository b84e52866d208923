#!/usr/bin/env bash
# Makes the sheets of this folder anew with the programs named in README.md (Debian packages). What it makes is
# committed: tests need none of them. Dates and ids differ from run to run, what is seen does not.
set -euo pipefail
out=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# What each sheet shows: a black block in the upper left corner, a frame, words.
cat >plan.svg <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="210mm" viewBox="0 0 297 210">
<rect x="0" y="0" width="297" height="210" fill="white"/>
<rect x="20" y="15" width="40" height="30" fill="black"/>
<rect x="10" y="8" width="277" height="194" fill="none" stroke="black" stroke-width="0.5"/>
<path d="M80 100 h120 v60 h-120 z M80 130 h60 v30" fill="none" stroke="#c2410c" stroke-width="1"/>
<text x="80" y="60" font-family="DejaVu Sans" font-size="12">Plumbline 1020</text>
<text x="80" y="85" font-family="Noto Sans CJK SC" font-size="12">平面布置图</text>
</svg>
SVG
cat >plan.html <<'HTML'
<!doctype html><meta charset="utf-8"><style>@page{size:297mm 210mm;margin:0}body{margin:0;position:relative;width:297mm;height:209mm}
div{position:absolute}.b{left:20mm;top:15mm;width:40mm;height:30mm;background:#000;-webkit-print-color-adjust:exact;print-color-adjust:exact}.t{left:80mm;top:50mm;font:12mm "Noto Sans CJK SC"}</style>
<div class="b"></div><div class="t">Plumbline 1020<br>平面布置图</div>
HTML

# 1 Cairo, landscape, vector
rsvg-convert -f pdf -o "$out/cairo_rsvg.pdf" plan.svg
# 2 Inkscape
inkscape plan.svg --export-filename="$out/inkscape.pdf" >/dev/null 2>&1
# 3 Cairo by hand: pages of different sizes, one of them tall
/usr/bin/python3 - "$out/cairo_mixed_sizes.pdf" <<'PY'
import cairo, sys
mm = 72 / 25.4
s = cairo.PDFSurface(sys.argv[1], 420 * mm, 297 * mm)
c = cairo.Context(s)
for w, h in ((420, 297), (210, 297), (841, 594), (297, 210)):
    s.set_size(w * mm, h * mm)
    c.rectangle(w * mm * .07, h * mm * .07, w * mm * .13, h * mm * .14); c.fill()
    c.select_font_face("DejaVu Sans"); c.set_font_size(h * mm * .05)
    c.move_to(w * mm * .3, h * mm * .3); c.show_text(f"Plumbline {w} by {h}")
    c.show_page()
s.finish()
PY
# 4 LibreOffice Draw
soffice --headless --convert-to odg plan.svg >/dev/null 2>&1
soffice --headless --convert-to pdf --outdir "$work/lo" plan.odg >/dev/null 2>&1; cp lo/plan.pdf "$out/libreoffice_draw.pdf"
# 5 LaTeX (pdfTeX)
cat >plan.tex <<'TEX'
\documentclass{article}\usepackage[paperwidth=297mm,paperheight=210mm,margin=0mm]{geometry}\pagestyle{empty}\parindent0pt
\begin{document}\setlength{\unitlength}{1mm}\begin{picture}(297,205)(0,5)\put(20,165){\rule{40mm}{30mm}}\put(80,150){\Huge Plumbline 1020}\put(80,60){\framebox(120,60){}}\end{picture}
\newpage\begin{picture}(297,205)(0,5)\put(20,165){\rule{40mm}{30mm}}\put(80,150){\Huge second page}\end{picture}\end{document}
TEX
pdflatex -interaction=batchmode plan.tex >/dev/null; cp plan.pdf "$out/pdftex.pdf"
# 6 XeTeX with Chinese (xdvipdfmx)
cat >cjk.tex <<'TEX'
\documentclass{article}\usepackage[paperwidth=297mm,paperheight=210mm,margin=0mm]{geometry}\usepackage{fontspec}\setmainfont{Noto Sans CJK SC}\pagestyle{empty}\parindent0pt
\begin{document}\setlength{\unitlength}{1mm}\begin{picture}(297,205)(0,5)\put(20,165){\rule{40mm}{30mm}}\put(80,150){\Huge Plumbline 1020 平面布置图}\put(80,60){\framebox(120,60){}}\end{picture}\end{document}
TEX
xelatex -interaction=batchmode cjk.tex >/dev/null; cp cjk.pdf "$out/xetex_cjk.pdf"
# 7 Ghostscript from PostScript
cat >plan.ps <<'PS'
%!PS-Adobe-3.0
<</PageSize[842 595]>>setpagedevice
57 468 113 85 rectfill 28 22 785 550 rectstroke /Helvetica findfont 34 scalefont setfont 227 425 moveto (Plumbline 1020) show showpage
PS
gs -q -dBATCH -dNOPAUSE -sDEVICE=pdfwrite -o "$out/ghostscript.pdf" plan.ps
# 8 groff, PostScript by grops, PDF by Ghostscript's ps2pdf (old 1.4, letter size)
printf '.ps 28\n.vs 32\n.sp 2i\nPlumbline 1020\n\\D'"'"'P 0 1i 2i 0 0 -1i'"'"'\n' | groff -Tps >groff.ps
ps2pdf -dCompatibilityLevel=1.4 groff.ps "$out/groff_ps2pdf.pdf"
# 9 ReportLab
/usr/bin/python3 - "$out/reportlab.pdf" <<'PY'
import sys
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont('STSong-Light'))
c = canvas.Canvas(sys.argv[1], pagesize=(842, 595), pageCompression=1)
c.rect(57, 468, 113, 85, fill=1); c.setFont('Helvetica', 34); c.drawString(227, 425, 'Plumbline 1020')
c.setFont('STSong-Light', 34); c.drawString(227, 360, '平面布置图'); c.showPage(); c.save()
PY
# 10 WeasyPrint, 11 wkhtmltopdf (Qt's own old engine), 12 Chromium (Skia)
weasyprint plan.html "$out/weasyprint.pdf" 2>/dev/null
QT_QPA_PLATFORM=offscreen wkhtmltopdf -q --enable-local-file-access -T 0 -B 0 -L 0 -R 0 --page-width 297mm --page-height 210mm --disable-smart-shrinking plan.html "$out/wkhtmltopdf.pdf" 2>/dev/null || true
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$out/chromium_skia.pdf" plan.html >/dev/null 2>&1
# 13 gnuplot, 14 Matplotlib
gnuplot -e "set terminal pdfcairo size 29.7cm,21cm; set output '$out/gnuplot.pdf'; unset border; unset tics; unset key; set xrange [0:297]; set yrange [0:210]; set lmargin 0; set rmargin 0; set tmargin 0; set bmargin 0; set object rect from 20,165 to 60,195 fc rgb 'black' fs solid; set label 'Plumbline 1020' at 80,150 font ',30'; plot -1"
/usr/bin/python3 - "$out/matplotlib.pdf" <<'PY'
import sys, matplotlib
matplotlib.use('pdf')
import matplotlib.pyplot as p
f = p.figure(figsize=(11.69, 8.27)); a = f.add_axes([0, 0, 1, 1]); a.set_xlim(0, 297); a.set_ylim(0, 210); a.axis('off')
a.add_patch(p.Rectangle((20, 165), 40, 30, color='black')); a.text(80, 150, 'Plumbline 1020', size=30); f.savefig(sys.argv[1])
PY
# 15 img2pdf: a scan without a word in it
gs -q -dBATCH -dNOPAUSE -sDEVICE=pnggray -r100 -o scan.png plan.ps
/usr/bin/convert scan.png -quality 60 scan.jpg
img2pdf scan.jpg --imgsize 100dpi --nodate -o "$out/img2pdf_scan.pdf"
# 16 enscript + ps2pdf, turned, several pages
{ for i in $(seq 1 90); do echo "Plumbline line $i"; done; } >lines.txt
enscript -q -B -r -M A4 -f Courier20 -p listing.ps lines.txt && ps2pdf -sPAPERSIZE=a4 listing.ps "$out/enscript.pdf"
# 17 xfig
printf '#FIG 3.2\nLandscape\nCenter\nMetric\nA4\n100.00\nSingle\n-2\n1200 2\n2 2 0 1 0 0 50 -1 20 0.000 0 0 -1 0 0 5\n 900 675 2700 675 2700 2025 900 2025 900 675\n2 2 0 2 0 7 50 -1 -1 0.000 0 0 -1 0 0 5\n 450 360 12900 360 12900 9000 450 9000 450 360\n4 0 0 50 -1 16 36 0.0000 4 400 5000 3600 2700 Plumbline 1020\\001\n' >plan.fig
fig2dev -L pdf plan.fig "$out/fig2dev.pdf"
# 18 Poppler's pdftocairo, 19-22 qpdf: turned pages, object streams, linearised; 23 a crop box
pdftocairo -pdf "$out/ghostscript.pdf" "$out/pdftocairo.pdf"
qpdf --rotate=+90 "$out/cairo_rsvg.pdf" "$out/qpdf_rotated_90.pdf"
qpdf --rotate=+180 "$out/inkscape.pdf" "$out/qpdf_rotated_180.pdf"
qpdf --rotate=+270 --object-streams=generate "$out/reportlab.pdf" "$out/qpdf_rotated_270.pdf"
qpdf --linearize --object-streams=generate "$out/pdftex.pdf" "$out/qpdf_linearized.pdf"
gs -q -dBATCH -dNOPAUSE -sDEVICE=pdfwrite -o "$out/ghostscript_crop_box.pdf" -c "[/CropBox [40 200 640 575] /PAGES pdfmark" -f plan.ps
# What has to be refused, or opened all the same
qpdf --encrypt secret owner 256 -- "$out/ghostscript.pdf" "$out/encrypted_aes256.pdf"
qpdf --encrypt secret owner 128 --use-aes=y -- "$out/ghostscript.pdf" "$out/encrypted_aes128.pdf" 2>/dev/null || qpdf --allow-weak-crypto --encrypt secret owner 128 --use-aes=y -- "$out/ghostscript.pdf" "$out/encrypted_aes128.pdf"
qpdf --encrypt "" owner 256 -- "$out/ghostscript.pdf" "$out/owner_password_only.pdf"
/usr/bin/convert scan.png -resize 50% "$out/picture_named.pdf.png"
mv "$out/picture_named.pdf.png" "$out/picture_named.pdf"
ls -la "$out"
