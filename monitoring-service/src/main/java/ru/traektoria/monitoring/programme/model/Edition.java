package ru.traektoria.monitoring.programme.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.programme.model.Elements.Condition;
import ru.traektoria.monitoring.programme.model.Elements.Expected;
import ru.traektoria.monitoring.programme.model.Elements.Ground;
import ru.traektoria.monitoring.programme.model.Elements.Problem;
import ru.traektoria.monitoring.programme.model.Elements.Risk;
import ru.traektoria.monitoring.programme.model.Elements.Step;

/**
 * Редакция программы: the whole of it as it was in a year; an approved one never changes.
 *
 * @param reason why it was corrected; {@code null} of the first
 * @param approval {@code null}: a draft, which binds nobody yet (S0-111)
 */
public record Edition(
    int number,
    String reason,
    String author,
    LocalDate begunOn,
    Passport passport,
    List<Ground> grounds,
    List<Phase> phases,
    List<Expected> expected,
    List<Step> roadmap,
    List<Risk> risks,
    List<Problem> problems,
    List<Condition> conditions,
    Approval approval) {

  /** Приказ об утверждении. */
  public record Approval(String number, LocalDate date, String signer, String address) {

    /** The same without what a form sends of a field left empty. */
    Approval said() {
      return new Approval(number.strip(), date, said(signer), said(address));
    }

    private static String said(String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }
  }

  public boolean approved() {
    return approval != null;
  }

  static Edition first(Passport passport, String author, LocalDate on) {
    return new Edition(
        1, null, author, on, passport, List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), null);
  }

  Edition next(String why, String by, LocalDate on) {
    return new Edition(
        number + 1,
        why,
        by,
        on,
        passport,
        grounds,
        phases,
        expected,
        roadmap,
        risks,
        problems,
        conditions,
        null);
  }

  public Edition with(Passport changed) {
    return copy(changed, approval);
  }

  Edition with(Approval given) {
    return copy(passport, given);
  }

  private Edition copy(Passport p, Approval a) {
    return new Edition(
        number,
        reason,
        author,
        begunOn,
        p,
        grounds,
        phases,
        expected,
        roadmap,
        risks,
        problems,
        conditions,
        a);
  }

  public Edition withGrounds(List<Ground> all) {
    return new Edition(
        number,
        reason,
        author,
        begunOn,
        passport,
        all,
        phases,
        expected,
        roadmap,
        risks,
        problems,
        conditions,
        approval);
  }

  public Edition withPhases(List<Phase> all) {
    return new Edition(
        number,
        reason,
        author,
        begunOn,
        passport,
        grounds,
        all,
        expected,
        roadmap,
        risks,
        problems,
        conditions,
        approval);
  }

  public Edition withExpected(List<Expected> all) {
    return new Edition(
        number,
        reason,
        author,
        begunOn,
        passport,
        grounds,
        phases,
        all,
        roadmap,
        risks,
        problems,
        conditions,
        approval);
  }

  public Edition withRoadmap(List<Step> all) {
    return new Edition(
        number,
        reason,
        author,
        begunOn,
        passport,
        grounds,
        phases,
        expected,
        all,
        risks,
        problems,
        conditions,
        approval);
  }

  public Edition withRisks(List<Risk> all) {
    return new Edition(
        number,
        reason,
        author,
        begunOn,
        passport,
        grounds,
        phases,
        expected,
        roadmap,
        all,
        problems,
        conditions,
        approval);
  }

  public Edition withProblems(List<Problem> all) {
    return new Edition(
        number,
        reason,
        author,
        begunOn,
        passport,
        grounds,
        phases,
        expected,
        roadmap,
        risks,
        all,
        conditions,
        approval);
  }

  public Edition withConditions(List<Condition> all) {
    return new Edition(
        number, reason, author, begunOn, passport, grounds, phases, expected, roadmap, risks,
        problems, all, approval);
  }
}
