# Built in one image, run in a smaller one that has no build tools
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
RUN mvn -B -DskipTests package
# One folder a layer: what changes least comes first
RUN java -Djarmode=tools -jar target/dateline.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
# The archive is the only thing that is written, so the root may be read-only; /tmp is for Tomcat
RUN groupadd --system --gid 10001 dateline \
 && useradd --system --uid 10001 --gid dateline --no-create-home --shell /usr/sbin/nologin dateline \
 && mkdir /data && chown dateline:dateline /data
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# Trained by the very machine and files that will run: their classes are loaded and linked before the start
RUN java -XX:+UseSerialGC -XX:AOTCacheOutput=dateline.aot -jar dateline.jar --dateline.data=/tmp/training --dateline.rehearsal=true \
 && rm -rf /tmp/training
USER dateline
ENV DATELINE_DATA=/data
VOLUME ["/data", "/tmp"]
EXPOSE 8080
STOPSIGNAL SIGTERM
# bash speaks HTTP well enough, so that no curl has to be in the image
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
# The heap may become large and begins small: else a 64th of the machine is taken before anybody asks
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "-Xms64m", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40", "-XX:+ExitOnOutOfMemoryError", "-XX:AOTCache=dateline.aot", "-jar", "dateline.jar"]
