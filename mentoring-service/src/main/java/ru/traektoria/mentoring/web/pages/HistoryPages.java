package ru.traektoria.mentoring.web.pages;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.web.tabular.ImportDesk;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.imports.ImportPages;

/** Загрузка прошлых лет: pairs and acts on the target model. */
@Controller
@RequestMapping(HistoryPages.PATH)
class HistoryPages extends ImportPages {

  static final String PATH = "/mentoring/history";

  HistoryPages(ImportDesk desk, Clock clock) {
    super(
        desk,
        clock,
        PATH,
        Heading.of("Загрузка истории")
            .under("Наставничество", "/mentoring/pairs")
            .lead("Пары и целевая модель прошлых лет. Файл записывается целиком или никак."));
  }
}
