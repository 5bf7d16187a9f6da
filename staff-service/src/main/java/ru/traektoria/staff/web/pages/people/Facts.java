package ru.traektoria.staff.web.pages.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.reserve.Reserve;
import ru.traektoria.staff.model.rule.CategoryRule;
import ru.traektoria.staff.model.teacher.Qualification.Category;
import ru.traektoria.staff.model.time.Period;
import ru.traektoria.staff.web.views.TeacherView;

/**
 * The dated facts of a card by kind, each with its way out where the viewer may change it.
 *
 * @param add leads to the form for one more, {@code null} for those who only look
 */
record Facts(FactKind kind, List<Fact> list, Action add) {

  /** One fact in words. */
  record Fact(String title, String days, Badge badge, Action remove) {}

  /** The kinds that have a fact, or may get one. */
  static List<Facts> of(TeacherView teacher, Directories words, boolean editable) {
    Writer writer = new Writer(teacher, words, editable);
    List<Facts> all = new ArrayList<>();
    for (FactKind kind : FactKind.values()) {
      Facts facts = writer.facts(kind);
      if (editable || !facts.list().isEmpty()) {
        all.add(facts);
      }
    }
    return all;
  }

  private record Writer(TeacherView teacher, Directories words, boolean editable) {

    Facts facts(FactKind kind) {
      List<Fact> list = new ArrayList<>();
      for (Fact fact : described(kind)) {
        Action remove = editable ? remove(kind, list.size(), fact.title()) : null;
        list.add(new Fact(fact.title(), fact.days(), fact.badge(), remove));
      }
      Action add = editable ? Action.link(kind.button(), base(kind) + "/new", "plus") : null;
      return new Facts(kind, list, add);
    }

    private List<Fact> described(FactKind kind) {
      var q = teacher.qualification();
      var s = teacher.standing();
      return switch (kind) {
        case CATEGORY -> q.categories().stream().map(this::category).toList();
        case CONFORMITY -> q.conformities().stream().map(c -> fact("СЗД", c.period())).toList();
        case HEAD_ATTESTATION ->
            q.headAttestations().stream().map(h -> fact("Пройдена", h.period())).toList();
        case TITLE ->
            q.titles().stream()
                .map(t -> plain(Russian.capital(t.title().title()), Russian.date(t.awardedOn())))
                .toList();
        case STATUS ->
            s.presences().stream()
                .map(p -> fact(Russian.capital(p.status().title()), p.period()))
                .toList();
        case RECOGNITION ->
            s.recognitions().stream()
                .map(
                    r ->
                        fact(
                            Russian.capital(r.kind().title())
                                + (r.detail() == null ? "" : ": " + r.detail()),
                            r.period()))
                .toList();
        case VICTORY ->
            s.victories().stream()
                .map(
                    v ->
                        plain(
                            Russian.capital(v.place().title()) + ", «" + v.contest() + "»",
                            Russian.date(v.on())))
                .toList();
        case RESERVE -> s.reserves().stream().map(this::reserve).toList();
        case BREAK -> teacher.education().breaks().stream().map(b -> fact("Перерыв", b)).toList();
      };
    }

    private Fact reserve(Reserve r) {
      boolean now = r.period().covers(teacher.derived().on());
      String order = "; приказ № " + r.order() + " от " + Russian.date(r.orderedOn());
      return new Fact(
          Russian.capital(r.post().title()),
          Russian.range(r.from(), r.to()) + order,
          now ? Badge.info("В резерве").icon("user-check") : null,
          null);
    }

    private Fact category(Category c) {
      String title =
          Russian.capital(c.category().title())
              + ", "
              + words
                  .title(DirectoryName.POSITIONS, c.position())
                  .toLowerCase(java.util.Locale.ROOT);
      String term =
          c.validTo() == null
              ? "с " + Russian.date(c.awardedOn()) + ", без срока"
              : Russian.range(c.awardedOn(), c.validTo());
      String ground = c.ground() == null ? "" : "; " + c.ground();
      return new Fact(title, term + ground, state(c, teacher.derived().on()), null);
    }

    private static Badge state(Category c, LocalDate on) {
      if (CategoryRule.state(c, on) == CategoryRule.State.EXPIRED) {
        return Badge.neutral("Истекла").icon("history");
      }
      boolean soon = c.validTo() != null && c.validTo().isBefore(on.plusMonths(6));
      return soon
          ? Badge.warning("Истекает " + Russian.relative(c.validTo(), on))
          : Badge.good("Действует");
    }

    private static Fact fact(String title, Period period) {
      return plain(title, Russian.range(period.from(), period.to()));
    }

    private static Fact plain(String title, String days) {
      return new Fact(title, days, null, null);
    }

    private String base(FactKind kind) {
      return TeacherColumns.PATH + "/" + teacher.id() + "/facts/" + kind.code();
    }

    private Action remove(FactKind kind, int place, String title) {
      String url = base(kind) + "/" + place + "/remove?version=" + teacher.version();
      return Action.post("Убрать", url)
          .confirm("Убрать запись «" + Objects.requireNonNullElse(title, "") + "»?");
    }
  }
}
