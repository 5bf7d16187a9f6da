package ru.traektoria.events.bulletin.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.bulletin.application.FindingBulletins;
import ru.traektoria.events.bulletin.application.FindingBulletins.Informed;
import ru.traektoria.events.bulletin.model.BulletinContent.Topic;
import ru.traektoria.events.bulletin.web.BulletinView;
import ru.traektoria.events.bulletin.web.BulletinViews;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Бюллетени: sent ones with their confirmations, received ones, the share informed in time. */
@Controller
class BulletinsPages {

  private static final int YEARS_BACK = 3;

  private final FindingBulletins finding;
  private final BulletinViews views;
  private final Clock clock;

  BulletinsPages(FindingBulletins finding, BulletinViews views, Clock clock) {
    this.finding = finding;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping(BulletinTables.PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    boolean sends = scope.viewer().has(Role.METHODIST);
    boolean office = sends || scope.viewer().has(Role.OFFICIAL);
    List<BulletinView> found =
        views.lines(finding.seen(scope), scope.viewer()).stream()
            .filter(
                one ->
                    Russian.matches(one.title() + " " + one.body(), query.filter("q").orElse("")))
            .filter(one -> query.oneOf("topic", Topic.class).map(one.topic()::equals).orElse(true))
            .toList();
    Field[] filters = {
      Fields.search("q", "Заголовок, текст"),
      Fields.select("topic", "Тема", Words.options(Topic.values(), Topic::label))
    };
    Heading heading =
        Heading.of("Бюллетени")
            .under("Главная", "/")
            .lead(
                office
                    ? "Организация подтверждает каждый; срок — в рабочих днях."
                    : "Новости муниципальной методической службы.");
    if (sends) {
      heading =
          heading.action(Action.link("Отправить бюллетень", BulletinTables.PATH + "/new", "send"));
    }
    if (office) {
      heading = heading.also(Action.link("Кто информирован вовремя", BulletinTables.INFORMED));
    }
    Table<BulletinView> table = office ? BulletinTables.sent() : BulletinTables.received();
    return show(heading, table, found, filters, query, model);
  }

  @GetMapping(BulletinTables.INFORMED)
  Object informed(TableQuery query, Scope scope, Model model) {
    int now = LocalDate.now(clock).getYear();
    int year =
        query
            .filter("year")
            .filter(text -> text.matches("\\d{4}"))
            .map(Integer::valueOf)
            .orElse(now);
    List<Informed> all = finding.informed(year, scope);
    List<Informed> counted =
        all.stream().filter(one -> one.inTime() + one.late() + one.missed() > 0).toList();
    long always = counted.stream().filter(Informed::always).count();
    Heading heading =
        Heading.of("Информированы своевременно")
            .under("Бюллетени", BulletinTables.PATH)
            .lead(
                counted.isEmpty()
                    ? "За " + year + " год считать пока нечего: сроки не прошли."
                    : "Все бюллетени "
                        + year
                        + " года подтвердили в срок: "
                        + Russian.of(always, counted.size())
                        + " организаций, "
                        + Russian.share(always, counted.size())
                        + ".");
    List<Option> years =
        IntStream.rangeClosed(1, YEARS_BACK)
            .mapToObj(back -> Option.of(String.valueOf(now - back), String.valueOf(now - back)))
            .toList();
    Field[] filters = {
      Fields.select("year", "Год", years).with("placeholder", String.valueOf(now)),
      Fields.search("q", "Организация")
    };
    List<Informed> found =
        all.stream()
            .filter(one -> Russian.matches(one.organisation().name(), query.filter("q").orElse("")))
            .toList();
    return show(heading, BulletinTables.informed(), found, filters, query, model);
  }

  private <T> Object show(
      Heading heading,
      Table<T> table,
      List<T> rows,
      Field[] filters,
      TableQuery query,
      Model model) {
    TablePage<T> page = TablePage.cut(rows, table, query);
    if (query.export()) {
      return TableExport.answer(heading.title(), table, page, LocalDate.now(clock));
    }
    model.addAttribute(heading);
    model.addAttribute("table", table.view(page).filters(filters));
    return "practices/list";
  }
}
