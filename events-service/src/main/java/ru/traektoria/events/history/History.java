package ru.traektoria.events.history;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.platform.events.directory.DirectoryIndex;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.tabular.ImportDesk;
import ru.traektoria.platform.web.tabular.Imports;

/** What of past years can be loaded: over the viewer's own people alone. */
@Configuration(proxyBeanMethods = false)
class History {

  private final StaffDirectory directory;
  private final Reach reach;

  History(StaffDirectory directory, Reach reach) {
    this.directory = directory;
    this.reach = reach;
  }

  @Bean
  ImportDesk importDesk(Imports imports, Activities activities, Associations associations) {
    return new ImportDesk(
        imports,
        List.of(
            new ImportDesk.Kind(
                "participations",
                "Участие в мероприятиях",
                ParticipationColumns.ALL,
                "/activities",
                scope -> new ImportingParticipations(activities, within(scope))),
            new ImportDesk.Kind(
                "memberships",
                "Членство в объединениях",
                ImportingMemberships.COLUMNS,
                "/activities/associations",
                scope -> new ImportingMemberships(associations, within(scope)))));
  }

  private DirectoryIndex within(Scope scope) {
    return new DirectoryIndex(directory, entry -> reach.covers(scope, entry));
  }
}
