package ru.traektoria.platform.web.access;

import java.util.Optional;
import java.util.Set;
import ru.traektoria.platform.web.problem.Problems;

/**
 * What the viewer may see at the endpoint that was called: the union of what each of the viewer's
 * roles has there. Lists are narrowed with {@link #municipality()}, {@link #organisation()} and
 * {@link #teacher()}; a single record is checked with {@link #require}.
 */
public record Scope(Viewer viewer, Set<Kind> kinds) {

  private static final String NOBODY = "-";

  /** How far a role reaches at an endpoint, as written in {@code access.yaml}. */
  public enum Kind {
    /** Everything of the installation. */
    ANY,
    /** Everything of the viewer's region. */
    REGION,
    /** The viewer's municipality. */
    MUNICIPALITY,
    /** The viewer's organisation. */
    ORGANISATION,
    /** The viewer's own records. */
    SELF,
    /** What the service itself knows to be the viewer's: a pair, an association, a contest. */
    OWNED
  }

  /**
   * Answers whether a record is within reach.
   *
   * @param municipality of the record, or null
   * @param organisation of the record, or null
   * @param teacher whose record it is, or null
   */
  public boolean covers(String municipality, String organisation, String teacher) {
    return unlimited()
        || kinds.contains(Kind.MUNICIPALITY) && same(viewer.municipality(), municipality)
        || kinds.contains(Kind.ORGANISATION) && same(viewer.organisation(), organisation)
        || kinds.contains(Kind.SELF) && same(viewer.teacherId(), teacher);
  }

  /**
   * Requires a record to be within reach.
   *
   * @throws org.springframework.web.ErrorResponseException 404, so that nobody learns of records
   *     that are not theirs
   */
  public void require(String municipality, String organisation, String teacher) {
    if (!covers(municipality, organisation, teacher)) {
      throw Problems.notFound("Запись");
    }
  }

  /** True when nothing narrows a list. */
  public boolean unlimited() {
    return kinds.contains(Kind.ANY) || kinds.contains(Kind.REGION);
  }

  /** True when the service has to look which pairs, associations or contests are the viewer's. */
  public boolean owned() {
    return kinds.contains(Kind.OWNED);
  }

  /** The municipality a list is narrowed to; empty only where nothing narrows it. */
  public Optional<String> municipality() {
    return unlimited() ? Optional.empty() : Optional.of(viewer.municipality().orElse(NOBODY));
  }

  /** The organisation a list is narrowed to; empty where the municipality is wide enough. */
  public Optional<String> organisation() {
    return unlimited() || kinds.contains(Kind.MUNICIPALITY)
        ? Optional.empty()
        : kinds.contains(Kind.ORGANISATION)
            ? Optional.of(viewer.organisation().orElse(NOBODY))
            : Optional.empty();
  }

  /** The teacher a list is narrowed to; present only where nothing but one's own is visible. */
  public Optional<String> teacher() {
    return kinds.equals(Set.of(Kind.SELF))
        ? Optional.of(viewer.teacherId().orElse(NOBODY))
        : Optional.empty();
  }

  private static boolean same(Optional<String> mine, String theirs) {
    return theirs != null && mine.filter(theirs::equals).isPresent();
  }
}
