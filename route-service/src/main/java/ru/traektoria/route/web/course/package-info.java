/** REST and pages of programmes and courses; who may do what stands in access.yaml. */
package ru.traektoria.route.web.course;
