@echo off
rem Runs Concord. Builds target\concord.jar first when it is missing or older than what it is made of.
rem CONCORD_JAVA_OPTS: further options for Java, such as -Xmx8g.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\concord.jar"

rem 1: the jar must be built; 2: stderr is not a terminal; 3: both
powershell -NoProfile -Command "$n = 0; $jar = Get-Item -ErrorAction SilentlyContinue $env:JAR; if (-not $jar) { $n = 1 } else { $newer = Get-ChildItem -Recurse ($env:HOME_DIR + 'pom.xml'), ($env:HOME_DIR + 'src\main') | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime }; if ($newer) { $n = 1 } }; if ([Console]::IsErrorRedirected) { $n += 2 }; exit $n"
set STATE=%ERRORLEVEL%

set TERMINAL=true
if %STATE% GEQ 2 set TERMINAL=false
if %STATE%==1 call :build
if %STATE%==3 call :build
if errorlevel 9 exit /b 1

set JAVA=java
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseParallelGC -Xshare:auto -Dconcord.terminal=%TERMINAL% %CONCORD_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo concord: %JAR% must be built, but mvn was not found. Maybe Maven is not on the PATH? 1>&2
    exit /b 9
)
echo concord: building %JAR% 1>&2
pushd "%HOME_DIR%"
call mvn -B -q -Dmaven.test.skip=true -Djacoco.skip=true package 1>&2
if errorlevel 1 (
    popd
    exit /b 9
)
popd
exit /b 0
