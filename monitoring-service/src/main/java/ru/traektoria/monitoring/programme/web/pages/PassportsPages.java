package ru.traektoria.monitoring.programme.web.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.programme.model.Edition;
import ru.traektoria.monitoring.programme.model.Passport;
import ru.traektoria.monitoring.programme.model.Programme;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Программы муниципалитета: the list, a new one, approval and correction. */
@Controller
@RequestMapping(PassportsPages.PATH)
class PassportsPages {

  static final String PATH = "/monitoring/passports";

  private static final Table<Stored<Programme>> TABLE =
      Table.of(
              "programmes",
              PATH,
              Column.<Stored<Programme>>link(
                  "title",
                  "Программа",
                  p -> p.state().latest().passport().title(),
                  p -> PATH + "/" + p.id()),
              Column.<Stored<Programme>>text(
                  "term", "Срок", p -> term(p.state().latest().passport())),
              Column.<Stored<Programme>>text(
                  "edition", "Редакция", p -> "№ " + p.state().latest().number()),
              Column.<Stored<Programme>>badge("state", "Состояние", p -> state(p.state())))
          .empty(
              Empty.saying("Программ пока нет")
                  .advice(
                      "Внесите программу муниципалитета: паспорт, дорожную карту, результаты."));

  private final Programmes programmes;
  private final YearNumbers numbers;
  private final Grounds grounds;

  PassportsPages(Programmes programmes, YearNumbers numbers, Grounds grounds) {
    this.programmes = programmes;
    this.numbers = numbers;
    this.grounds = grounds;
  }

  static String term(Passport passport) {
    return passport.to() == null
        ? "с " + Russian.date(passport.from()) + ", без срока"
        : Russian.range(passport.from(), passport.to());
  }

  static Badge state(Programme programme) {
    Edition latest = programme.latest();
    if (latest.approved()) {
      return Badge.good(
          "Приказ № "
              + latest.approval().number()
              + " от "
              + Russian.date(latest.approval().date()));
    }
    return programme.inForce() == null
        ? Badge.neutral("Проект, не действует")
        : Badge.info("Корректируется");
  }

  @GetMapping
  String list(@ModelAttribute Grounds.Asking asking, TableQuery query, Scope scope, Model model) {
    Ground ground = grounds.of(asking, scope);
    List<Stored<Programme>> all = programmes.of(ground.municipality());
    return Sheet.page(
        model,
        Heading.of("Программы муниципалитета")
            .under("Главная", "/")
            .lead("Паспорт, этапы, дорожная карта, риски и ожидаемые результаты против таблиц.")
            .action(Action.link("Внести программу", PATH + "/new", "plus")),
        List.of(Part.of("Программы").table(TABLE.view(TablePage.cut(all, TABLE, query)))));
  }

  @GetMapping("/new")
  String begin(@ModelAttribute Grounds.Asking asking, Scope scope, Model model) {
    Ground ground = grounds.of(asking, scope);
    List<Option> tables =
        numbers.tracks(ground.municipality()).entrySet().stream()
            .map(t -> Option.of(t.getKey(), t.getValue()))
            .toList();
    return Sheet.page(
        model,
        Heading.of("Новая программа")
            .under("Главная", "/")
            .under("Программы муниципалитета", PATH)
            .lead("Дорожная карта, результаты и риски добавляются на странице программы."),
        List.of(
            Part.of("Паспорт")
                .form(
                    Form.creating("passport", PATH, "Внести программу")
                        .fields(
                            Fields.select("table", "Таблица показателей", tables)
                                .with("placeholder", "Нет своей"))
                        .fields(PassportFields.passport(null)))));
  }
}
