/** REST and pages of кадры; who may call what stands in {@code access.yaml}. */
package ru.traektoria.staff.web;
