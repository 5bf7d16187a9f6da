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
import ru.traektoria.staff.web.views.ReserveList;
import ru.traektoria.staff.web.views.ReserveView;

/** Кадровый резерв. */
@RestController
@RequestMapping("/api/v1/staff/reserve")
@Tag(name = "Кадровый резерв", description = "Кто может быть назначен на управленческую должность")
class ReserveController {

  private final ReserveList reserve;

  ReserveController(ReserveList reserve) {
    this.reserve = reserve;
  }

  @Operation(
      summary = "Кадровый резерв",
      description = "Включают в резерв и исключают в сведениях о педагоге, поле reserves.")
  @Parameters({
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "слова ФИО"),
    @Parameter(in = ParameterIn.QUERY, name = "post", description = "HEAD или DEPUTY"),
    @Parameter(in = ParameterIn.QUERY, name = "organisation", description = "id организации"),
    @Parameter(in = ParameterIn.QUERY, name = "on", description = "дата; по умолчанию сегодня"),
    @Parameter(in = ParameterIn.QUERY, name = "all", description = "true — и бывшие, и будущие")
  })
  @GetMapping
  List<ReserveView> list(@Parameter(hidden = true) TableQuery query, Scope scope) {
    return reserve.find(query, scope);
  }
}
