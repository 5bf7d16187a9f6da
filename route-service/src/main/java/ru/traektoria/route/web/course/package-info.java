/** REST and pages of courses; who may do what stands in access.yaml. */
package ru.traektoria.route.web.course;
