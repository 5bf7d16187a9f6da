package ru.traektoria.events.history.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.web.tabular.ImportDesk;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.imports.ImportPages;

/** Загрузка прошлых лет: participations and memberships. */
@Controller
@RequestMapping(HistoryPages.PATH)
class HistoryPages extends ImportPages {

  static final String PATH = "/activities/history";

  HistoryPages(ImportDesk desk, Clock clock) {
    super(
        desk,
        clock,
        PATH,
        Heading.of("Загрузка истории")
            .under("Мероприятия", "/activities")
            .lead("Участие и членство прошлых лет. Файл записывается целиком или никак."));
  }
}
