package ru.traektoria.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.mentoring.model.Terms;
import ru.traektoria.mentoring.model.Terms.Agreement;
import ru.traektoria.mentoring.model.Terms.Consent;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.Terms.Period;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.staff.TeacherId;

/** The people and papers of the tests: a school year 2026/27 in an invented municipality. */
public final class Cast {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  public static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
  public static final LocalDate MAY = LocalDate.of(2027, 5, 31);
  public static final Place SCHOOL =
      new Place(new MunicipalityId("m-lake"), new OrganisationId("school-1"));

  /** An experienced teacher of mathematics. */
  public static final TeacherId VERA = new TeacherId("vera");

  /** Another experienced teacher. */
  public static final TeacherId OLEG = new TeacherId("oleg");

  /** Young specialists. */
  public static final TeacherId ANNA = new TeacherId("anna");

  public static final TeacherId IVAN = new TeacherId("ivan");
  public static final TeacherId LIDA = new TeacherId("lida");
  public static final TeacherId TIMUR = new TeacherId("timur");

  private Cast() {}

  /** Vera leads Anna through the school year; every paper is there. */
  public static Terms complete() {
    return new Draft().terms();
  }

  /** Complete terms of which a test changes one thing. */
  public static final class Draft {
    private List<TeacherId> mentors = List.of(VERA);
    private List<TeacherId> mentees = List.of(ANNA);
    private Form form = Form.TRADITIONAL;
    private Order order = new Order("124-О", SEPTEMBER);
    private List<Consent> consents = List.of(new Consent(VERA, SEPTEMBER.minusDays(3)));
    private boolean paid;
    private Agreement agreement;
    private Period period = new Period(SEPTEMBER, MAY);
    private LocalDate agreedOn = SEPTEMBER;
    private String route;

    public Draft mentors(TeacherId... teachers) {
      mentors = List.of(teachers);
      consents = new ArrayList<>();
      for (TeacherId mentor : teachers) {
        consents.add(new Consent(mentor, SEPTEMBER));
      }
      return this;
    }

    public Draft mentees(TeacherId... teachers) {
      mentees = List.of(teachers);
      return this;
    }

    public Draft form(Form chosen) {
      form = chosen;
      return this;
    }

    public Draft order(String number, LocalDate on) {
      order = number == null && on == null ? null : new Order(number, on);
      return this;
    }

    public Draft consent(LocalDate on) {
      consents = on == null ? List.of() : List.of(new Consent(VERA, on));
      return this;
    }

    public Draft agreed(LocalDate on) {
      agreedOn = on;
      return this;
    }

    public Draft route(String accompanied) {
      route = accompanied;
      return this;
    }

    public Draft paidBy(String number, LocalDate on) {
      paid = true;
      agreement = number == null ? null : new Agreement(number, on);
      return this;
    }

    public Draft term(LocalDate from, LocalDate to) {
      period = new Period(from, to);
      return this;
    }

    public Terms terms() {
      return new Terms(
          mentors,
          mentees,
          form,
          order,
          consents,
          paid,
          agreement,
          period,
          "Первый год в школе",
          agreedOn,
          route);
    }
  }
}
