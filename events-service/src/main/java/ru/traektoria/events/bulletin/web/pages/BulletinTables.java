package ru.traektoria.events.bulletin.web.pages;

import ru.traektoria.events.bulletin.application.FindingBulletins.Informed;
import ru.traektoria.events.bulletin.model.Bulletin.Standing;
import ru.traektoria.events.bulletin.web.BulletinView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** Bulletins as tables: sent ones, received ones, how the organisations are informed. */
final class BulletinTables {

  static final String PATH = "/activities/bulletins";
  static final String INFORMED = PATH + "/informed";

  private BulletinTables() {}

  static Table<BulletinView> sent() {
    return Table.of(
            "bulletins",
            PATH,
            title(),
            Column.<BulletinView>date("sent", "Отправлен", BulletinView::sentOn).sortable(),
            Column.<BulletinView>date("due", "Срок", BulletinView::dueOn).sortable(),
            Column.<BulletinView>text(
                    "confirmed", "Подтвердили", b -> Russian.of(b.confirmed(), b.of()))
                .sortable(BulletinView::confirmed),
            Column.<BulletinView>badge("state", "Состояние", BulletinTables::sentState))
        .sortedDownBy("sent")
        .empty(
            Empty.saying("Бюллетеней пока нет")
                .advice("Отправьте первый: организации подтвердят, что прочли."));
  }

  static Table<BulletinView> received() {
    return Table.of(
            "bulletins",
            PATH,
            title(),
            Column.<BulletinView>date("sent", "Получен", BulletinView::sentOn).sortable(),
            Column.<BulletinView>date(
                    "due", "Подтвердить до", b -> b.standing() == null ? null : b.dueOn())
                .sortable(),
            Column.<BulletinView>badge(
                "state", "Состояние", b -> b.standing() == null ? null : badge(b.standing())))
        .sortedDownBy("sent")
        .empty(
            Empty.saying("Бюллетеней для вас пока нет")
                .advice("Новости методической службы появятся здесь."));
  }

  static Table<Informed> informed() {
    return Table.of(
            "bulletins",
            INFORMED,
            Column.<Informed>text("organisation", "Организация", i -> i.organisation().name())
                .sortable(i -> Russian.sortKey(i.organisation().name())),
            Column.<Informed>number("sent", "Отправлено", Informed::sent).sortable(),
            Column.<Informed>number("inTime", "Вовремя", Informed::inTime).sortable(),
            Column.<Informed>number("late", "Позже срока", Informed::late).sortable(),
            Column.<Informed>number("missed", "Не подтвердила", Informed::missed).sortable(),
            Column.<Informed>number("waited", "Срок не прошёл", Informed::waited).sortable(),
            Column.<Informed>badge("state", "Информирована своевременно", BulletinTables::state))
        .sortedBy("organisation")
        .empty(Empty.saying("Организаций нет").advice("Они приходят из кадров."));
  }

  private static Badge state(Informed one) {
    if (one.inTime() + one.late() + one.missed() == 0) {
      return Badge.neutral("Нет данных");
    }
    return one.always() ? Badge.good("Да") : Badge.bad("Нет");
  }

  private static Column<BulletinView> title() {
    return Column.<BulletinView>link(
            "title", "Бюллетень", BulletinView::title, b -> PATH + "/" + b.id())
        .note(b -> b.topic().label())
        .sortable();
  }

  private static Badge sentState(BulletinView one) {
    if (one.withdrawn()) {
      return Badge.neutral("Отозван").icon("ban");
    }
    return one.confirmed() == one.of()
        ? Badge.good("Подтвердили все")
        : Badge.info("Ждём").icon("clock");
  }

  static Badge badge(Standing standing) {
    return switch (standing) {
      case WAITED_FOR -> Badge.warning("Подтвердите").icon("clock");
      case IN_TIME -> Badge.good("Подтверждён");
      case LATE -> Badge.warning("Подтверждён позже срока");
      case MISSED -> Badge.bad("Срок прошёл").icon("clock");
    };
  }
}
