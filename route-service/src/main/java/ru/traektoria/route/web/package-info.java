/** REST and pages of routes; who may do what stands in access.yaml. */
package ru.traektoria.route.web;
