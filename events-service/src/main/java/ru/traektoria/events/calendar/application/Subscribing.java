package ru.traektoria.events.calendar.application;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.calendar.model.Feed;
import ru.traektoria.events.calendar.model.Feed.Kind;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Адреса календарей: every person has their own, so that one revoked address leaves the others
 * alone. A new address of the same calendar makes the old one dead.
 */
@Service
public class Subscribing {

  private static final int SECRET_BYTES = 32;

  private final Feeds feeds;
  private final LeadingAssociations associations;
  private final SecureRandom random = new SecureRandom();

  Subscribing(Feeds feeds, LeadingAssociations associations) {
    this.feeds = feeds;
    this.associations = associations;
  }

  /** The viewer's addresses that are open. */
  public List<Feed> mine(Viewer viewer) {
    return feeds.of(viewer.subject()).stream().filter(Feed::open).toList();
  }

  /** Gives a new address. */
  public Feed open(Kind kind, String association, Scope scope) {
    Viewer viewer = scope.viewer();
    String town =
        viewer
            .municipality()
            .orElseThrow(() -> Problems.forbidden("У вашей роли не указан муниципалитет."));
    String target =
        switch (kind) {
          case PERSON ->
              viewer
                  .teacherId()
                  .orElseThrow(
                      () -> Problems.forbidden("Ваша учётная запись не связана с педагогом."));
          case ASSOCIATION -> associations.one(new AssociationId(association), scope).id();
          case MUNICIPALITY -> town;
        };
    String id = Ids.derived("calendar", viewer.subject(), kind.name(), target);
    return feeds.keep(new Feed(id, kind, target, town, viewer.subject(), secret()));
  }

  /** Отзывает адрес. */
  public void revoke(String id, Viewer viewer) {
    Feed known =
        feeds.of(viewer.subject()).stream()
            .filter(feed -> feed.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Problems.notFound("Адрес календаря", id));
    feeds.keep(known.with(""));
  }

  private String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
