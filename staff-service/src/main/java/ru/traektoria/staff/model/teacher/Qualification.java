package ru.traektoria.staff.model.teacher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.time.Period;

/** Everything attestation gave: categories by position, conformities, titles. */
public record Qualification(
    List<Category> categories,
    List<Conformity> conformities,
    List<HeadAttestation> headAttestations,
    List<Title> titles) {

  public Qualification {
    categories = categories == null ? List.of() : List.copyOf(categories);
    conformities = conformities == null ? List.of() : List.copyOf(conformities);
    headAttestations = headAttestations == null ? List.of() : List.copyOf(headAttestations);
    titles = titles == null ? List.of() : List.copyOf(titles);
  }

  /** Somebody who was never attested. */
  public static Qualification none() {
    return new Qualification(null, null, null, null);
  }

  /** With a category that was assigned; the same award again replaces the former. */
  public Qualification with(Category assigned) {
    List<Category> all = new ArrayList<>(without(assigned).categories);
    all.add(assigned);
    return new Qualification(all, conformities, headAttestations, titles);
  }

  /** Without a category whose award was recorded by mistake. */
  public Qualification without(Category annulled) {
    List<Category> others =
        categories.stream().filter(category -> !category.sameAward(annulled)).toList();
    return new Qualification(others, conformities, headAttestations, titles);
  }

  /** With a passed attestation for conformity; the same day again replaces the former. */
  public Qualification with(Conformity passed) {
    List<Conformity> all = new ArrayList<>(conformities);
    all.removeIf(conformity -> conformity.passedOn().equals(passed.passedOn()));
    all.add(passed);
    return new Qualification(categories, all, headAttestations, titles);
  }

  /** Квалификационная категория. */
  public enum Rank {
    HIGHEST("высшая"),
    FIRST("первая");

    private final String title;

    Rank(String title) {
      this.title = title;
    }

    /** Russian, lower case. */
    public String title() {
      return title;
    }
  }

  /**
   * A category for one position.
   *
   * @param ground order that gave it, {@code null} where not entered
   * @param validTo last day in force; {@code null}: without term ({@code CategoryTermRule})
   */
  public record Category(
      Code position, Rank category, LocalDate awardedOn, LocalDate validTo, String ground) {

    /** When it is in force. */
    public Period period() {
      return new Period(awardedOn, validTo);
    }

    boolean sameAward(Category other) {
      return position.equals(other.position)
          && category == other.category
          && awardedOn.equals(other.awardedOn);
    }
  }

  /** Соответствие занимаемой должности (СЗД), five years. */
  public record Conformity(LocalDate passedOn, LocalDate validTo) {

    /** When it is in force. */
    public Period period() {
      return new Period(passedOn, validTo);
    }
  }

  /** Аттестация руководителя по новой единой модели (T1.7). */
  public record HeadAttestation(LocalDate passedOn, LocalDate validTo) {

    /** When it is in force. */
    public Period period() {
      return new Period(passedOn, validTo);
    }
  }

  /** A title beside the category; without term. */
  public record Title(Kind title, LocalDate awardedOn) {

    /** Педагог-методист, педагог-наставник. */
    public enum Kind {
      METHODIST("педагог-методист"),
      MENTOR("педагог-наставник");

      private final String title;

      Kind(String title) {
        this.title = title;
      }

      /** Russian. */
      public String title() {
        return title;
      }
    }
  }
}
