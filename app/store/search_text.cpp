#include "app/store/search_text.h"

#include "app/model/phone.h"

#include <QChar>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace plumb::store {

namespace {

// Names and titles are found by initials, not page-long notes.
constexpr int maxCharactersWithInitials = 64;
constexpr qsizetype maxInitials = 8;

bool standsAlone(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return QChar::isLetter(character);
    default:
        return false;
    }
}

struct Han {
    char32_t simplified = 0;
    char initial = 0; // a … z, 0: has no reading
};

// What ICU knows about single characters, asked once each.
class HanTable {
public:
    static HanTable &instance()
    {
        static HanTable table;
        return table;
    }

    Han of(char32_t character)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_known.find(character);
        if (found != m_known.end())
            return found->second;
        return m_known.emplace(character, ask(character)).first->second;
    }

private:
    HanTable()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_simplify.reset(icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        status = U_ZERO_ERROR;
        m_read.reset(icu::Transliterator::createInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; Lower",
                                                         UTRANS_FORWARD, status));
    }

    Han ask(char32_t character) const
    {
        Han han{character, 0};
        if (m_simplify) {
            icu::UnicodeString text(static_cast<UChar32>(character));
            m_simplify->transliterate(text);
            han.simplified = char32_t(text.char32At(0));
        }
        if (m_read) {
            icu::UnicodeString text(static_cast<UChar32>(han.simplified));
            m_read->transliterate(text);
            const char16_t first = text.charAt(0);
            han.initial = first >= u'a' && first <= u'z' ? char(first) : 0;
        }
        return han;
    }

    std::mutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_simplify;
    std::unique_ptr<icu::Transliterator> m_read;
    std::unordered_map<char32_t, Han> m_known;
};

// Words of one text in order, and the initials of each Chinese run.
struct Words {
    QStringList words;
    std::vector<QByteArray> initials;
    bool lastIsWhole = false; // nothing can follow the last word and still be it
};

// Written: each Chinese character is a word. Pairs: each is one with the next, and the last of its run alone: as many words,
// far fewer rows behind each. Typed: pairs as far as typing has come; a single character is the beginning of a pair.
enum class Cut { Single, Pairs, TypedPairs };

class Splitter {
public:
    explicit Splitter(Cut cut) : m_cut(cut) {}
    Words split(const QString &text)
    {
        const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
        for (const char32_t character : folded.toUcs4()) {
            if (standsAlone(character))
                takeAlone(character);
            else if (QChar::isLetterOrNumber(character) || QChar::isMark(character))
                takeLatin(character);
            else
                endAll();
        }
        if (m_cut == Cut::TypedPairs && m_pairs > 0)
            m_first.clear(); // it ends a pair already
        endAll();
        return std::move(m_out);
    }

private:
    void takeAlone(char32_t character)
    {
        endLatin();
        const Han han = HanTable::instance().of(character);
        const QString word = QString::fromUcs4(&han.simplified, 1);
        if (m_cut == Cut::Single) {
            m_out.words << word;
            m_out.lastIsWhole = true;
        } else {
            if (!m_first.isEmpty())
                m_out.words << m_first + word;
            m_out.lastIsWhole = !m_first.isEmpty();
            m_pairs += m_first.isEmpty() ? 0 : 1;
            m_first = word;
        }
        if (han.initial && m_taken++ < maxCharactersWithInitials)
            m_run += han.initial;
    }
    void takeLatin(char32_t character)
    {
        endRun();
        m_out.lastIsWhole = false;
        m_latin += QString::fromUcs4(&character, 1);
    }
    void endLatin()
    {
        if (!m_latin.isEmpty())
            m_out.words << m_latin;
        m_latin.clear();
    }
    void endRun()
    {
        if (!m_first.isEmpty())
            m_out.words << m_first;
        m_first.clear();
        m_pairs = 0;
        if (!m_run.isEmpty())
            m_out.initials.push_back(m_run);
        m_run.clear();
    }
    void endAll()
    {
        endLatin();
        endRun();
    }

    const Cut m_cut;
    Words m_out;
    QString m_latin;
    QString m_first; // of a pair whose second may come
    QByteArray m_run;
    int m_pairs = 0; // of this run
    int m_taken = 0;
};

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

// The same words, for text in which nothing needs folding but capitals.
QByteArray asciiWords(const QString &text)
{
    QByteArray out;
    out.reserve(text.size());
    bool between = false;
    for (const QChar c : text) {
        const char lower = char(c.toLatin1() | (c >= u'A' && c <= u'Z' ? 0x20 : 0));
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
            if (between && !out.isEmpty())
                out += ' ';
            between = false;
            out += lower;
        } else {
            between = true;
        }
    }
    return out;
}

// Three letters for a kind, the same on every device and in every version. Two kinds may come to share them: whoever asks
// names the kind to the database as well.
QByteArray markOf(const QString &kind)
{
    QByteArray mark;
    for (unsigned sum = qChecksum(kind.toUtf8()); mark.size() < 3; sum /= 'z' - 'a' + 1)
        mark += char('a' + sum % ('z' - 'a' + 1));
    return mark;
}

// Words parted by blanks, each with what it begins with now.
QByteArray marked(const QByteArray &mark, const QByteArray &words)
{
    return words.isEmpty() ? words : mark + QByteArray(words).replace(' ', ' ' + mark);
}

constexpr qsizetype leastOfPhone = 7; // digits of a number; fewer are a house number, a year
constexpr qsizetype leastToFind = 3;

QByteArray wordsOf(const QString &text, Cut cut)
{
    if (isAscii(text))
        return asciiWords(text);
    const Words words = Splitter(cut).split(text);
    QByteArray out = words.words.join(u' ').toUtf8();
    for (const QByteArray &run : words.initials) {
        for (qsizetype from = 0; from < run.size(); ++from) {
            out += ' ';
            out += run.mid(from, maxInitials);
        }
    }
    return out;
}

QByteArray expression(const QByteArray &mark, const QString &typed, Cut cut)
{
    QByteArray out;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const Words words = Splitter(cut).split(word);
        if (words.words.isEmpty())
            continue;
        if (!out.isEmpty())
            out += " AND ";
        // Only letters, digits and marks get here: nothing to escape inside the quotes.
        out += '"' + marked(mark, words.words.join(u' ').toUtf8()) + '"';
        if (!words.lastIsWhole)
            out += " *";
    }
    return out;
}

} // namespace

QByteArray searchWords(const QString &text)
{
    return wordsOf(text, Cut::Single);
}

QByteArray findWords(const QString &kind, const QStringList &texts)
{
    QByteArray words = wordsOf(texts.join(u'\n'), Cut::Pairs);
    for (const QString &text : texts) {
        const QByteArray digits = looksLikePhone(text) ? phoneDigits(text).toLatin1() : QByteArray();
        for (qsizetype from = 0; digits.size() >= leastOfPhone && from + leastToFind <= digits.size(); ++from)
            words += ' ' + digits.mid(from);
    }
    return marked(markOf(kind), words);
}

QByteArray findExpression(const QString &kind, const QString &typed)
{
    const QByteArray mark = markOf(kind);
    const QByteArray words = expression(mark, typed, Cut::TypedPairs);
    if (words.isEmpty() || !looksLikePhone(typed))
        return words;
    return '(' + words + ") OR \"" + mark + phoneDigits(typed).toLatin1() + "\" *";
}

QByteArray matchExpression(const QString &typed)
{
    return expression({}, typed, Cut::Single);
}

} // namespace plumb::store
