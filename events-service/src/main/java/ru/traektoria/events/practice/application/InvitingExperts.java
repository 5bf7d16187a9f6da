package ru.traektoria.events.practice.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Seal;
import ru.traektoria.events.practice.model.Guest;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Эксперт практики со стороны: named by the methodist, bound to the account that opens the secret
 * address of the invitation. The secret is of one round: a changed expert makes it void.
 */
@Service
public class InvitingExperts {

  private static final int CODE_LENGTH = 32;

  private final Practices practices;
  private final FindingPractices finding;
  private final PracticeReach reach;
  private final Seal seal;
  private final Clock clock;

  InvitingExperts(
      Practices practices, FindingPractices finding, PracticeReach reach, Seal seal, Clock clock) {
    this.practices = practices;
    this.finding = finding;
    this.reach = reach;
    this.seal = seal;
    this.clock = clock;
  }

  /** Приглашает; the same name again changes nothing. */
  public Stored<Practice> invite(PracticeId id, long version, Guest guest, Scope scope) {
    Practice known = finding.one(id, scope).state();
    reach.require(reach.arranges(scope.viewer(), known), "Эксперта назначает методист.");
    return practices.update(
        id, version, one -> one.expertise().invite(guest, LocalDate.now(clock)));
  }

  /** The secret of the address by which the outsider of the present round comes in. */
  public String code(Practice practice) {
    String words =
        String.join(
            "\u001f",
            "practice-expert",
            practice.id().value(),
            String.valueOf(practice.reviews().size()),
            practice.review().guest().name());
    return HexFormat.of()
        .formatHex(seal.of(words.getBytes(StandardCharsets.UTF_8)))
        .substring(0, CODE_LENGTH);
  }

  /** The practice whose review is offered; 404 for who does not bring its secret. */
  public Stored<Practice> offered(PracticeId id, String code, Viewer viewer) {
    return practices
        .find(id)
        .filter(one -> viewer.municipality().filter(town(one)::equals).isPresent())
        .filter(one -> one.state().review() != null && one.state().review().guest() != null)
        .filter(one -> MessageDigest.isEqual(bytes(code(one.state())), bytes(code)))
        .orElseThrow(() -> Problems.notFound("Приглашение", ""));
  }

  /** Binds the account that is signed in. */
  public Stored<Practice> accept(PracticeId id, String code, Viewer viewer) {
    Stored<Practice> known = offered(id, code, viewer);
    return practices.update(id, known.version(), one -> one.expertise().bind(viewer.subject()));
  }

  private static String town(Stored<Practice> one) {
    return one.state().source().place().municipality().value();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
