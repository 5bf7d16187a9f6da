package ru.traektoria.diagnostics.model.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.Level;

/**
 * Преемственность после объединения компетенций: what is found under the code of today also speaks
 * about what is still open under the codes that were merged into it. An open deficit goes on under
 * its old code rather than being opened a second time, and is overcome there.
 */
public final class Succession {

  private final Set<CompetenceCode> open;
  private final Set<CompetenceCode> strong;
  private final Set<CompetenceCode> measured;

  private Succession(CompetenceProfile profile, List<Finding> findings) {
    this.open =
        profile.deficits().stream()
            .filter(Deficit::unresolved)
            .map(Deficit::competence)
            .collect(Collectors.toSet());
    this.strong =
        profile.strengths().stream()
            .filter(Strength::current)
            .map(Strength::competence)
            .collect(Collectors.toSet());
    this.measured = findings.stream().map(Finding::competence).collect(Collectors.toSet());
  }

  /**
   * The findings as they speak to a profile.
   *
   * @param meaning all codes that mean the same as one today, itself among them
   */
  public static List<Finding> findings(
      CompetenceProfile profile,
      List<Finding> findings,
      Function<CompetenceCode, Set<CompetenceCode>> meaning) {
    Succession succession = new Succession(profile, findings);
    List<Finding> speaking = new ArrayList<>();
    for (Finding each : findings) {
      speaking.addAll(succession.speaking(each, meaning.apply(each.competence())));
    }
    return speaking;
  }

  private List<Finding> speaking(Finding finding, Set<CompetenceCode> same) {
    List<CompetenceCode> former =
        same.stream()
            .filter(each -> !measured.contains(each))
            .filter(each -> open.contains(each) || strong.contains(each))
            .sorted()
            .toList();
    CompetenceCode heir = heir(finding, former);
    List<Finding> speaking = new ArrayList<>();
    speaking.add(new Finding(heir, finding.level(), finding.percent(), finding.resolvedOn()));
    former.stream()
        .filter(each -> !each.equals(heir))
        .filter(each -> !finding.level().deficit() || !open.contains(each))
        .forEach(each -> speaking.add(Finding.reported(each, Level.NEUTRAL)));
    return speaking;
  }

  /** Under which code a deficit is kept: an open one goes on. */
  private CompetenceCode heir(Finding finding, List<CompetenceCode> former) {
    return finding.level().deficit() && !open.contains(finding.competence())
        ? former.stream().filter(open::contains).findFirst().orElse(finding.competence())
        : finding.competence();
  }
}
