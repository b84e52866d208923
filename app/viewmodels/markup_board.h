// What is drawn over a photo, on the screen: shows the shapes of a record's field `markup`, and lets a finger draw, choose
// and move them. It keeps nothing: edited() gives the whole field anew, the page saves it.
#pragma once

#include "app/media/markup.h"

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class MarkupBoard : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList shapes READ shapes WRITE setShapes NOTIFY shapesChanged FINAL)
    Q_PROPERTY(QRectF picture READ picture WRITE setPicture NOTIFY pictureChanged FINAL) // where the photo lies in the item
    Q_PROPERTY(bool editable READ editable WRITE setEditable NOTIFY editableChanged FINAL)
    Q_PROPERTY(QString tool MEMBER m_tool NOTIFY toolChanged FINAL)      // arrow box circle freehand text dimension; "": choose
    Q_PROPERTY(QString color READ color WRITE setColor NOTIFY colorChanged FINAL) // of what is drawn next, and of what is chosen
    Q_PROPERTY(QString words MEMBER m_words NOTIFY wordsChanged FINAL)   // of a text or dimension that is drawn next
    Q_PROPERTY(bool chosen READ chosen NOTIFY chosenChanged FINAL)

public:
    explicit MarkupBoard(QQuickItem *parent = nullptr);

    QStringList shapes() const { return m_texts; }
    void setShapes(const QStringList &shapes);
    QRectF picture() const { return m_picture; }
    void setPicture(const QRectF &picture);
    bool editable() const { return m_editable; }
    void setEditable(bool editable);
    QString color() const { return m_color; }
    void setColor(const QString &color);
    bool chosen() const { return m_chosen >= 0; }

    Q_INVOKABLE void removeChosen();

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void shapesChanged();
    void pictureChanged();
    void editableChanged();
    void toolChanged();
    void colorChanged();
    void wordsChanged();
    void chosenChanged();
    void edited(const QStringList &shapes);
    void wordsWanted();                // a text was to be placed, and there are no words yet

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;

private:
    QPointF inPicture(const QPointF &at) const; // 0 … 1
    void choose(int index);
    void begin(const QPointF &at);
    void finishDrawing();
    void replace(int index, const media::Shape &shape);
    void tell();

    QStringList m_texts;               // as in the record; what is no shape we know stays in it
    QList<media::Shape> m_shapes;
    QList<qsizetype> m_places;         // of each shape among the texts
    QRectF m_picture;
    QString m_tool;
    QString m_color = QStringLiteral("red");
    QString m_words;
    bool m_editable = false;
    int m_chosen = -1;
    std::optional<media::Shape> m_draft; // being drawn, or being moved
    QPointF m_pressed;                   // where, 0 … 1
};

} // namespace plumb
