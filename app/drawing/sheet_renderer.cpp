#include "app/drawing/sheet_renderer.h"

#include "app/drawing/sheet_work.h"

namespace plumb::drawing {

SheetRenderer::SheetRenderer(QObject *parent) : QObject(parent) {}

SheetRenderer::~SheetRenderer()
{
    close();
}

void SheetRenderer::open(DeviceMaker sheet)
{
    close();
    m_work = std::make_shared<Work>(this, std::move(sheet));
    m_work->begin();
}

void SheetRenderer::compareWith(DeviceMaker earlier)
{
    if (m_work)
        m_work->compareWith(std::move(earlier));
}

void SheetRenderer::close()
{
    if (m_work)
        m_work->leave();
    m_work.reset();
}

void SheetRenderer::want(std::vector<Wish> wishes)
{
    if (m_work)
        m_work->want(std::move(wishes));
}

void SheetRenderer::wantPictures(const QList<int> &pages, int side)
{
    if (m_work)
        m_work->wantPictures(pages, side);
}

void SheetRenderer::find(const QString &text, int firstPage)
{
    if (m_work)
        m_work->find(text, firstPage);
}

void SheetRenderer::wantPlaces(const Hit &hit)
{
    if (m_work)
        m_work->wantPlaces(hit);
}

void SheetRenderer::wantFonts(int page)
{
    if (m_work)
        m_work->wantFonts(page);
}

void SheetRenderer::findChanges(int page, int earlierPage)
{
    if (m_work)
        m_work->findChanges(page, earlierPage);
}

} // namespace plumb::drawing
