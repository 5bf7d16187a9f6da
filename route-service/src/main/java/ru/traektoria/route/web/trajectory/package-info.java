/** The routes of one teacher through the years (S3 §3.2.1 «траектория развития»). */
package ru.traektoria.route.web.trajectory;
