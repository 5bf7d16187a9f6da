package ru.traektoria.events.contest.web;

import java.util.List;

/**
 * Жюри as the methodist sees it.
 *
 * @param given works of the running stage are given out
 * @param lacking «Работа № 3: 1 из 2», what the running stage waits for
 */
public record JuryView(List<SeatView> seats, boolean given, List<String> lacking) {

  /**
   * Член жюри.
   *
   * @param invitation address that an outsider opens to take the seat; {@code null} when taken
   * @param works how many were given
   * @param submitted how many of them are scored
   * @param conflicts «Работа № 4: та же организация»
   */
  public record SeatView(
      String id,
      String name,
      String post,
      boolean outsider,
      boolean chair,
      String stages,
      String invitation,
      int works,
      int submitted,
      List<String> conflicts) {}
}
