package ru.traektoria.mentoring.application.history;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.mentoring.application.pair.Pairs;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.application.target.TargetModels;
import ru.traektoria.platform.events.directory.DirectoryIndex;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.tabular.ImportDesk;
import ru.traektoria.platform.web.tabular.Imports;

/** What of past years can be loaded: over the viewer's own people and organisations alone. */
@Configuration(proxyBeanMethods = false)
class History {

  private final StaffDirectory directory;
  private final Reach reach;

  History(StaffDirectory directory, Reach reach) {
    this.directory = directory;
    this.reach = reach;
  }

  @Bean
  ImportDesk importDesk(Imports imports, Pairs pairs, TargetModels models) {
    return new ImportDesk(
        imports,
        List.of(
            new ImportDesk.Kind(
                "pairs",
                "Пары",
                PairColumns.ALL,
                "/mentoring/pairs",
                scope -> new ImportingPairs(pairs, within(scope))),
            new ImportDesk.Kind(
                "target-models",
                "Целевая модель",
                ImportingTargetModels.COLUMNS,
                "/mentoring/target-model",
                scope -> new ImportingTargetModels(models, within(scope)))));
  }

  private DirectoryIndex within(Scope scope) {
    return new DirectoryIndex(directory, entry -> reach.covers(scope, entry));
  }
}
