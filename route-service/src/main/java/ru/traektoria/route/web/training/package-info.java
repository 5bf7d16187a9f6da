/** REST and pages of the КПК plan; who may do what stands in access.yaml. */
package ru.traektoria.route.web.training;
