// qpdf over QIODevice. For the files that use qpdf alone: it throws, and nothing of that leaves them.
#pragma once

#include <QIODevice>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr throughout
#include <qpdf/InputSource.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>

#include <functional>

namespace plumb::drawing {

// No std::exception: those qpdf takes for damage to the file, and goes on.
struct GivenUp {};   // whoever asked for it wants it no more
struct Unwritten {}; // the device took less than it was given

// A QIODevice as qpdf reads it.
class DeviceSource final : public InputSource {
public:
    // `goesOn` is asked at every read; where it says no, GivenUp is thrown.
    explicit DeviceSource(QIODevice &device, std::function<bool()> goesOn = {}) : m_device(device), m_goesOn(std::move(goesOn)) {}

    qpdf_offset_t findAndSkipNextEOL() override
    {
        while (true) {
            const qint64 from = m_device.pos();
            const QByteArray part = m_device.read(chunk);
            if (part.isEmpty())
                return qpdf_offset_t(from);
            for (qsizetype at = 0; at < part.size(); ++at) {
                if (part[at] != '\n' && part[at] != '\r')
                    continue;
                qsizetype after = at + 1;
                while (after < part.size() && (part[after] == '\n' || part[after] == '\r'))
                    ++after;
                m_device.seek(from + after);
                return qpdf_offset_t(from + at);
            }
        }
    }
    std::string const &getName() const override { return m_name; }
    qpdf_offset_t tell() override { return qpdf_offset_t(m_device.pos()); }
    void seek(qpdf_offset_t offset, int whence) override
    {
        const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_END ? m_device.size() : m_device.pos();
        m_device.seek(from + offset);
    }
    void rewind() override { m_device.seek(0); }
    size_t read(char *buffer, size_t length) override
    {
        if (m_goesOn && !m_goesOn())
            throw GivenUp();
        last_offset = qpdf_offset_t(m_device.pos());
        const qint64 got = m_device.read(buffer, qint64(length));
        return got > 0 ? size_t(got) : 0;
    }
    void unreadCh(char) override { m_device.seek(m_device.pos() - 1); }

private:
    static constexpr qint64 chunk = 4096;
    QIODevice &m_device;
    std::function<bool()> m_goesOn;
    std::string m_name = "drawing";
};

// … and as it writes it.
class DevicePipeline final : public Pipeline {
public:
    explicit DevicePipeline(QIODevice &device) : Pipeline("drawing", nullptr), m_device(device) {}

    void write(unsigned char const *bytes, size_t length) override
    {
        if (m_device.write(reinterpret_cast<const char *>(bytes), qint64(length)) != qint64(length))
            throw Unwritten();
    }
    void finish() override {}

private:
    QIODevice &m_device;
};

} // namespace plumb::drawing
