package ru.traektoria.staff.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.staff.web.views.InternshipSiteView;
import ru.traektoria.staff.web.views.InternshipSites;

/** Стажировочные площадки. */
@RestController
@RequestMapping("/api/v1/staff/internship-sites")
@Tag(name = "Стажировочные площадки", description = "Где и по какой теме стажируются педагоги")
class InternshipSiteController {

  private final InternshipSites sites;

  InternshipSiteController(InternshipSites sites) {
    this.sites = sites;
  }

  @Operation(
      summary = "Стажировочные площадки с темами",
      description = "Статус и тему площадки вносят в сведениях об организации, поле statuses.")
  @Parameters({
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "слова названия организации"),
    @Parameter(in = ParameterIn.QUERY, name = "theme", description = "код темы из справочника"),
    @Parameter(in = ParameterIn.QUERY, name = "on", description = "дата; по умолчанию сегодня"),
    @Parameter(in = ParameterIn.QUERY, name = "all", description = "true — вместе с закрытыми")
  })
  @GetMapping
  List<InternshipSiteView> list(@Parameter(hidden = true) TableQuery query, Scope scope) {
    return sites.find(query, scope);
  }
}
