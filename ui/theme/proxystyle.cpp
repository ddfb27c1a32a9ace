#include "ui/theme/proxystyle.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char kindProperty[] = "sealdeskButtonKind";
constexpr int scrollBarExtent = 12;
constexpr int buttonPadding = 16;

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button == nullptr ? ButtonKind::Plain : static_cast<ButtonKind>(button->property(kindProperty).toInt());
}

ProxyStyle::ProxyStyle(const Theme &theme) : QProxyStyle(u"Fusion"_s), m_theme(theme) {}

void ProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButtonPanel(*option, *painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit: {
        // A frameless field (in a spin box, say) has a panel but no border of its own.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame == nullptr || frame->lineWidth > 0) {
            drawFieldPanel(*option, *painter);
        }
        return;
    }
    case PE_FrameFocusRect:
        if ((option->state & State_KeyboardFocusChange) != 0U || widget == nullptr) {
            drawFocusRing(QRectF(option->rect).adjusted(1, 1, -1, -1), *painter);
        }
        return;
    case PE_PanelItemViewItem:
        if (qobject_cast<const QListView *>(widget) != nullptr) {
            drawListItemPanel(*option, *painter);
            return;
        }
        break;
    case PE_Frame: {
        if (qobject_cast<const QPlainTextEdit *>(widget) != nullptr) {
            drawFieldPanel(*option, *painter);
            return;
        }
        painter->save();
        painter->setPen(m_theme.tokens().line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ProxyStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonPanel(*button, *painter, widget);
            drawButtonLabel(*button, painter, widget);
            if ((button->state & State_HasFocus) != 0U) {
                drawFocusRing(QRectF(button->rect).adjusted(1, 1, -1, -1), *painter);
            }
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*option, *painter);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*slider, *painter, widget);
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawCombo(*combo, *painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ToolButton && (option->state & State_HasFocus) != 0U) {
        drawFocusRing(QRectF(option->rect).adjusted(1, 1, -1, -1), *painter);
    }
}

int ProxyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ButtonMargin:
        return grid::half;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return grid::gap;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid::half;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return grid::unit;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_MenuButtonIndicator:
        return 20;
    case PM_HeaderMargin:
        return grid::half;
    case PM_FocusFrameHMargin:
        return grid::half; // the padding of items in views
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ProxyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setHeight(qMax(result.height(), grid::field));
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int text = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            const int icon = button->icon.isNull() ? 0 : button->iconSize.width() + grid::half;
            result.setWidth(qMax(text + icon + 2 * buttonPadding, button->text.isEmpty() ? result.height() : 72));
        }
        break;
    case CT_ComboBox:
        result.rwidth() += 2 * grid::half;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), grid::field));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType != QStyleOptionMenuItem::Separator) {
                result.setHeight(qMax(result.height(), grid::row));
            }
        }
        break;
    case CT_ItemViewItem:
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), grid::row));
        break;
    default:
        break;
    }
    return result;
}

QRect ProxyStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_ItemViewItemFocusRect) {
        return option->rect;
    }
    if (element == SE_LineEditContents) {
        // Qt's own inset is 2 px; a rounded field needs more.
        return rect.adjusted(grid::unit, 0, -grid::unit, 0);
    }
    return rect;
}

int ProxyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect ProxyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                 const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine) {
            return {};
        }
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider != nullptr) {
            const bool horizontal = slider->orientation == Qt::Horizontal;
            const int length = horizontal ? slider->rect.width() : slider->rect.height();
            const int range = slider->maximum - slider->minimum;
            constexpr int leastHandle = 28;
            const int handle = range <= 0 ? length
                                          : qMax(qMin(leastHandle, length),
                                                 static_cast<int>(qint64(length) * slider->pageStep /
                                                                  qMax<qint64>(1, qint64(range) + slider->pageStep)));
            const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                      length - handle, slider->upsideDown);
            int from = 0;
            int to = length;
            switch (subControl) {
            case SC_ScrollBarGroove:
                break;
            case SC_ScrollBarSlider:
                from = start;
                to = start + handle;
                break;
            case SC_ScrollBarSubPage:
                to = start;
                break;
            case SC_ScrollBarAddPage:
                from = start + handle;
                break;
            default:
                return QProxyStyle::subControlRect(control, option, subControl, widget);
            }
            const QRect rect = horizontal ? QRect(from, 0, to - from, slider->rect.height())
                                          : QRect(0, from, slider->rect.width(), to - from);
            return visualRect(slider->direction, slider->rect, rect.translated(slider->rect.topLeft()));
        }
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        return rect.adjusted(grid::unit, 0, -grid::unit, 0);
    }
    return rect;
}

} // namespace sealdesk::ui
